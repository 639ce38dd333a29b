import { defineElement } from '../../define-element.js';
import { PdChatWindow } from './chat-window.js';

defineElement('pd-chat-window', PdChatWindow);
