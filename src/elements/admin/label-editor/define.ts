import '../settings-preview/define.js';
import { defineElement } from '../../define-element.js';
import { PdLabelEditor } from './label-editor.js';

defineElement('pd-label-editor', PdLabelEditor);
