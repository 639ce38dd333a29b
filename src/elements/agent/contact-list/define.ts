import { defineElement } from '../../define-element.js';
import { PdContactList } from './contact-list.js';

defineElement('pd-contact-list', PdContactList);
