import '../../agent/agent-sign-in/define.js';
import '../hours-editor/define.js';
import '../label-editor/define.js';
import '../login-form-editor/define.js';
import '../settings-after/define.js';
import '../settings-appearance/define.js';
import '../settings-general/define.js';
import '../settings-install/define.js';
import '../widget-list/define.js';
import { defineElement } from '../../define-element.js';
import { PdWidgetSettings } from './widget-settings.js';

defineElement('pd-widget-settings', PdWidgetSettings);
