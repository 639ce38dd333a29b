import '../../customer/chat-menu/define.js';
import '../agent-sign-in/define.js';
import '../canned-replies/define.js';
import '../contact-card/define.js';
import '../contact-list/define.js';
import '../conversation-list/define.js';
import '../conversation-view/define.js';
import { defineElement } from '../../define-element.js';
import { PdAgentDesk } from './agent-desk.js';

defineElement('pd-agent-desk', PdAgentDesk);
