import { html } from 'lit';
import type { CustomerState } from '../../../session/customer-state.js';
import { exportParts } from '../../shared/export-parts.js';
import { customerParts } from '../customer-parts.js';
import '../login-form/define.js';
import type { PdLoginSkipEvent, PdLoginSubmitEvent } from '../login-form/login-form.events.js';
import { loginError, prefill, type FormHost } from './chat-panel.login.js';

interface FormHandlers {
  accept(event: PdLoginSubmitEvent): void;
  logIn(event: PdLoginSubmitEvent): void;
  skip(event: PdLoginSkipEvent): void;
}

/** What is asked before the chat: the consent alone, or who is there. */
export function loginView(
  { i18n, fields, consent, hints }: FormHost,
  { permissions: { view }, login, consented }: CustomerState,
  { accept, logIn, skip }: FormHandlers,
) {
  if (view === 'consent') {
    return html`<pd-login-form
      exportparts=${exportParts(customerParts, 'login-form')}
      class="form"
      .fields=${[]}
      .consent=${consent}
      @pd-login-submit=${accept}
    >
      <div slot="heading" class="heading">
        <h3>${i18n.msg('Before we start', { id: 'consent.heading', desc: 'Above the text that a person has to accept' })}</h3>
      </div>
    </pd-login-form>`;
  }
  return html`<pd-login-form
    exportparts=${exportParts(customerParts, 'login-form')}
    class="form"
    .fields=${fields ?? undefined}
    .values=${prefill(hints)}
    .consent=${consented ? undefined : consent}
    .error=${loginError(i18n, login.error)}
    ?busy=${login.busy}
    ?skippable=${view === 'choice'}
    @pd-login-submit=${logIn}
    @pd-login-skip=${skip}
  ></pd-login-form>`;
}
