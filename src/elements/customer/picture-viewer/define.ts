import { defineElement } from '../../define-element.js';
import { PdPictureViewer } from './picture-viewer.js';

defineElement('pd-picture-viewer', PdPictureViewer);
