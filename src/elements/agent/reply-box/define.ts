import '../../customer/message-composer/define.js';
import { defineElement } from '../../define-element.js';
import { PdReplyBox } from './reply-box.js';

defineElement('pd-reply-box', PdReplyBox);
