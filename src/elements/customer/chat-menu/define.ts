import { defineElement } from '../../define-element.js';
import { PdChatMenu } from './chat-menu.js';

defineElement('pd-chat-menu', PdChatMenu);
