import '../auth-type-picker/define.js';
import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdSettingsGeneral } from './settings-general.js';

defineElement('pd-settings-general', PdSettingsGeneral);
