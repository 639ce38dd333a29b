import { html } from 'lit';
import '../../../src/elements/customer/chat-menu/define.js';
import { trashIcon, userIcon } from '../../../src/styles/icons.js';
import { elementContract } from '../../support/element-contract.js';

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
