import { defineElement } from '../../define-element.js';
import '../chat-launcher/define.js';
import { PdChatWidget } from './chat-widget.js';

defineElement('pd-chat-widget', PdChatWidget);
