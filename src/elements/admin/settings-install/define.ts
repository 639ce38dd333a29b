import { defineElement } from '../../define-element.js';
import { PdSettingsInstall } from './settings-install.js';

defineElement('pd-settings-install', PdSettingsInstall);
