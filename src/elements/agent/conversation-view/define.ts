import '../../customer/chat-menu/define.js';
import '../../customer/message-list/define.js';
import '../assign-menu/define.js';
import '../reply-box/define.js';
import { defineElement } from '../../define-element.js';
import { PdConversationView } from './conversation-view.js';

defineElement('pd-conversation-view', PdConversationView);
