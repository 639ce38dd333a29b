import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdSettingsAfter } from './settings-after.js';

defineElement('pd-settings-after', PdSettingsAfter);
