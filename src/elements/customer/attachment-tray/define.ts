import { defineElement } from '../../define-element.js';
import { PdAttachmentTray } from './attachment-tray.js';

defineElement('pd-attachment-tray', PdAttachmentTray);
