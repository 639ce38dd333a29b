import '../../customer/chat-menu/define.js';
import { defineElement } from '../../define-element.js';
import { PdContactCard } from './contact-card.js';

defineElement('pd-contact-card', PdContactCard);
