import { customerParts } from '../customer/customer-parts.js';
import { under } from '../shared/export-parts.js';

const listParts = customerParts['message-list'];
const composerParts = customerParts['message-composer'];

/** What each element of the desk hands on to the one around it. */
export const agentParts = {
  'agent-sign-in': 'avatar agent heading lead label control error submit',
  'conversation-list': 'row name suffix mark avatar badge',
  'conversation-view': [
    'bar name suffix mark avatar end-button ended empty',
    under('message-list', listParts),
    under('message-composer', composerParts),
  ].join(' '),
  'contact-card': 'name suffix avatar mark label value input error',
} as const;
