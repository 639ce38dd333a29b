import { defineElement } from '../../define-element.js';
import { PdWidgetList } from './widget-list.js';

defineElement('pd-widget-list', PdWidgetList);
