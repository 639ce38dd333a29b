import { html } from 'lit';
import { MemoryTeam } from '../../../../src/connections/memory/memory-team.js';
import '../../../../src/elements/customer/chat-widget/define.js';
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
