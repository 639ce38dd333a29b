import { defineElement } from '../../define-element.js';
import { PdMessageList } from './message-list.js';

defineElement('pd-message-list', PdMessageList);
