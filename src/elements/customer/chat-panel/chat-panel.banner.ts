import { html } from 'lit';
import type { CustomerState } from '../../../session/customer-state.js';
import { exportParts } from '../../shared/export-parts.js';
import { customerParts } from '../customer-parts.js';
import type { PdLoginSubmitEvent } from '../login-form/login-form.events.js';
import '../visitor-banner/define.js';
import { loginError, prefill, type FormHost } from './chat-panel.login.js';

/** The login form that stays in sight while a visitor chats. `short`: there is little room. */
export function visitorBanner(
  { i18n, fields, consent, hints }: FormHost,
  { login, consented }: CustomerState,
  short: boolean,
  logIn: (event: PdLoginSubmitEvent) => void,
) {
  return html`<pd-visitor-banner
    slot="banner"
    exportparts=${exportParts(customerParts, 'visitor-banner')}
    ?short=${short}
    .fields=${fields ?? undefined}
    .values=${prefill(hints)}
    .consent=${consented ? undefined : consent}
    .error=${loginError(i18n, login.error)}
    ?busy=${login.busy}
    @pd-login-submit=${logIn}
  ></pd-visitor-banner>`;
}
