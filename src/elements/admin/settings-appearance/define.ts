import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdSettingsAppearance } from './settings-appearance.js';

defineElement('pd-settings-appearance', PdSettingsAppearance);
