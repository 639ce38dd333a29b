import { defineElement } from '../../define-element.js';
import { PdCannedReplies } from './canned-replies.js';

defineElement('pd-canned-replies', PdCannedReplies);
