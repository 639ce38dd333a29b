import { defineElement } from '../../define-element.js';
import { PdRatingForm } from './rating-form.js';

defineElement('pd-rating-form', PdRatingForm);
