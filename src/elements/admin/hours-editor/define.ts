import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdHoursEditor } from './hours-editor.js';

defineElement('pd-hours-editor', PdHoursEditor);
