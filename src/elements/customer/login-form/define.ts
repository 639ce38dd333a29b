import { defineElement } from '../../define-element.js';
import { PdLoginForm } from './login-form.js';

defineElement('pd-login-form', PdLoginForm);
