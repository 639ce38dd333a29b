import { defineElement } from '../../define-element.js';
import { PdAssignMenu } from './assign-menu.js';

defineElement('pd-assign-menu', PdAssignMenu);
