import { defineElement } from '../../define-element.js';
import { PdChatTeaser } from './chat-teaser.js';

defineElement('pd-chat-teaser', PdChatTeaser);
