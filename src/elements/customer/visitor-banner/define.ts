import { defineElement } from '../../define-element.js';
import '../login-form/define.js';
import { PdVisitorBanner } from './visitor-banner.js';

defineElement('pd-visitor-banner', PdVisitorBanner);
