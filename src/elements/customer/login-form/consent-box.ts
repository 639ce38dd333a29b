import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { pieces } from '../../../localization/pieces.js';
import { consentTemplate, isSafeHref, type Consent } from '../../../model/consent.js';
import { alertIcon } from '../../../styles/icons.js';

export interface ConsentBoxState {
  ticked: boolean;
  /** The person tried to go on without ticking it. */
  missing: boolean;
  onTick: (ticked: boolean) => void;
}

/** The box to tick, its text with the link, and what to do when it is not ticked. */
export function consentBox(
  i18n: LocalizeController,
  consent: Consent,
  { ticked, missing, onTick }: ConsentBoxState,
): TemplateResult {
  const { href = '', label = '' } = consent.link ?? {};
  const link =
    href && isSafeHref(href)
      ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${label}</a>`
      : label;
  const error = html`<p class="error" part="error" id="error-consent">
    ${alertIcon(16)}
    <span>
      ${i18n.msg('Please agree, so that we may answer you', {
        id: 'login.error-consent',
        desc: 'Below the box for consent, which has to be ticked',
      })}
    </span>
  </p>`;
  return html`<div class="field" part="consent">
    <div class="check-row">
      <input
        class="check"
        type="checkbox"
        id="consent"
        aria-required="true"
        aria-invalid=${missing ? 'true' : nothing}
        aria-describedby=${missing ? 'error-consent' : nothing}
        .checked=${live(ticked)}
        @change=${(event: Event) => onTick((event.target as HTMLInputElement).checked)}
      />
      <label for="consent">${pieces(consentTemplate(consent), { link })}</label>
    </div>
    ${missing ? error : nothing}
  </div>`;
}
