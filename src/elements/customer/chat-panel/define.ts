import { defineElement } from '../../define-element.js';
import '../chat-menu/define.js';
import '../chat-window/define.js';
import '../login-form/define.js';
import '../message-composer/define.js';
import '../message-list/define.js';
import '../rating-form/define.js';
import '../transcript-form/define.js';
import '../visitor-banner/define.js';
import { PdChatPanel } from './chat-panel.js';

defineElement('pd-chat-panel', PdChatPanel);
