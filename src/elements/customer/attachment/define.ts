import { defineElement } from '../../define-element.js';
import { PdAttachment } from './attachment.js';

defineElement('pd-attachment', PdAttachment);
