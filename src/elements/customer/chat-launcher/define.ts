import { defineElement } from '../../define-element.js';
import { PdChatLauncher } from './chat-launcher.js';

defineElement('pd-chat-launcher', PdChatLauncher);
