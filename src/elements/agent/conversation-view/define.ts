import '../../customer/message-composer/define.js';
import '../../customer/message-list/define.js';
import { defineElement } from '../../define-element.js';
import { PdConversationView } from './conversation-view.js';

defineElement('pd-conversation-view', PdConversationView);
