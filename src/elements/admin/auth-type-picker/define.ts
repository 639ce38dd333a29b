import { defineElement } from '../../define-element.js';
import { PdAuthTypePicker } from './auth-type-picker.js';

defineElement('pd-auth-type-picker', PdAuthTypePicker);
