import { defineElement } from '../../define-element.js';
import { PdTranscriptForm } from './transcript-form.js';

defineElement('pd-transcript-form', PdTranscriptForm);
