import { defineElement } from '../../define-element.js';
import { PdMessageComposer } from './message-composer.js';

defineElement('pd-message-composer', PdMessageComposer);
