import { defineElement } from '../../define-element.js';
import { PdMessageSearch } from './message-search.js';

defineElement('pd-message-search', PdMessageSearch);
