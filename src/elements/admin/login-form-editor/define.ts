import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdLoginFormEditor } from './login-form-editor.js';

defineElement('pd-login-form-editor', PdLoginFormEditor);
