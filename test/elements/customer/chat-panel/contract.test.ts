import { html } from 'lit';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import '../../../../src/elements/customer/chat-panel/define.js';
import { CustomerSession } from '../../../../src/session/customer-session.js';
import { CustomerStore } from '../../../../src/session/customer-store.js';
import { elementContract } from '../../../support/element-contract.js';

const team = new MemoryTeam();

const session = new CustomerSession({
  widgetId: 'default',
  rules: { authType: 'optional', transcript: 'off', rating: 'off', consent: false },
  store: new CustomerStore('contract', false),
  connect: () => team.customer(),
});
void session.load();

elementContract(
  'pd-chat-panel',
  () => html`<pd-chat-panel inline shown heading="Nordlicht Audio" .session=${session}>
    <b slot="footer">We answer in a day</b>
  </pd-chat-panel>`,
);
