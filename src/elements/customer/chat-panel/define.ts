import { defineElement } from '../../define-element.js';
import '../chat-menu/define.js';
import '../chat-window/define.js';
import '../login-form/define.js';
import '../message-composer/define.js';
import '../message-list/define.js';
import '../visitor-banner/define.js';
import { PdChatPanel } from './chat-panel.js';

// The rating and transcript forms come with the first card: chat-panel.cards.ts.
defineElement('pd-chat-panel', PdChatPanel);
