import { customerParts } from '../customer/customer-parts.js';
import { under } from '../shared/export-parts.js';

const listParts = customerParts['message-list'];
const composerParts = customerParts['message-composer'];

const boxParts = ['switch replies', under('message-composer', composerParts)].join(' ');

/** What each element of the desk hands on to the one around it. */
export const agentParts = {
  'agent-sign-in': 'avatar agent heading lead label control error submit',
  'assign-menu': 'button list item avatar',
  'canned-replies': 'reply form label control error',
  'contact-list': 'row name suffix mark avatar search order create',
  'conversation-list': 'row name suffix mark avatar waiting badge',
  'conversation-view': [
    'bar name suffix mark avatar end-button todo ended empty',
    under('assign-menu', 'button list item avatar'),
    under('chat-menu', customerParts['chat-menu']),
    under('message-list', listParts),
    under('reply-box', boxParts),
  ].join(' '),
  'reply-box': boxParts,
  'contact-card': [
    'name suffix avatar mark label value input conversation error',
    under('chat-menu', customerParts['chat-menu']),
  ].join(' '),
} as const;
