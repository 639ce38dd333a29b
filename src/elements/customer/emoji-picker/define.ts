import { defineElement } from '../../define-element.js';
import { PdEmojiPicker } from './emoji-picker.js';

defineElement('pd-emoji-picker', PdEmojiPicker);
