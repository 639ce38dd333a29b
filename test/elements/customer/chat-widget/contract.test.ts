import { html } from 'lit';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import '../../../../src/elements/customer/chat-menu/define.js';
import '../../../../src/elements/customer/chat-panel/define.js';
import '../../../../src/elements/customer/chat-widget/define.js';
import { CustomerSession } from '../../../../src/session/customer-session.js';
import { CustomerStore } from '../../../../src/session/customer-store.js';
import { trashIcon, userIcon } from '../../../../src/styles/icons.js';
import { elementContract } from '../../../support/element-contract.js';

const team = new MemoryTeam();
const connection = () => team.customer();

let widgets = 0;

elementContract(
  'pd-chat-widget',
  // One of a name on a page; the suite has several at a time.
  () => html`<pd-chat-widget
    widget-id="w${++widgets}"
    auth-type="optional"
    .connection=${connection}
  ></pd-chat-widget>`,
);

const session = new CustomerSession({
  widgetId: 'default',
  rules: { authType: 'optional', transcript: 'off', rating: 'off', consent: false },
  store: new CustomerStore('contract', false),
  connect: connection,
});
void session.load();

elementContract(
  'pd-chat-panel',
  () => html`<pd-chat-panel inline shown heading="Nordlicht Audio" .session=${session}>
    <b slot="footer">We answer in a day</b>
  </pd-chat-panel>`,
);

elementContract(
  'pd-chat-menu',
  () => html`<pd-chat-menu
    label="More"
    .items=${[
      { id: 'a', label: 'Sign out', icon: userIcon(20) },
      { id: 'b', label: 'Clear chat', icon: trashIcon(20), severe: true },
    ]}
  ></pd-chat-menu>`,
);
