import { defineElement } from '../../define-element.js';
import '../chat-window/define.js';
import '../message-composer/define.js';
import { PdChatPanel } from './chat-panel.js';

// The rest comes when it is first wanted: chat-panel.parts.ts.
defineElement('pd-chat-panel', PdChatPanel);
