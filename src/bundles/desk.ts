/** `dist/cdn/pd-desk.js`: the team's side, for a page of the company's own back office. */
import '../elements/admin/auth-type-picker/define.js';
import '../elements/admin/label-editor/define.js';
import '../elements/admin/widget-settings/define.js';
import '../elements/agent/agent-desk/define.js';
