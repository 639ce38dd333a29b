import '../../customer/chat-launcher/define.js';
import '../../customer/chat-widget/define.js';
import { defineElement } from '../../define-element.js';
import { PdSettingsPreview } from './settings-preview.js';

defineElement('pd-settings-preview', PdSettingsPreview);
