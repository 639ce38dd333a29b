import { defineElement } from '../../define-element.js';
import { PdConversationList } from './conversation-list.js';

defineElement('pd-conversation-list', PdConversationList);
