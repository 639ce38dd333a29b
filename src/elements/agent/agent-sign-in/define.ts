import { defineElement } from '../../define-element.js';
import { PdAgentSignIn } from './agent-sign-in.js';

defineElement('pd-agent-sign-in', PdAgentSignIn);
