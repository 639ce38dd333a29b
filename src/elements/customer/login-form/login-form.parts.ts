import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';

/** The title and the sentence below it. */
export function headingTemplate(i18n: LocalizeController, skippable: boolean): TemplateResult {
  const heading = i18n.msg('Let’s talk', { id: 'login.heading', desc: 'Title of the form' });
  const lead = skippable
    ? i18n.msg('Tell us who you are, or write straight away.', {
        id: 'login.lead-optional',
        desc: 'Below the title, where the form may be skipped',
      })
    : i18n.msg('Tell us who you are, so that we know whom we’re helping.', {
        id: 'login.lead',
        desc: 'Below the title of the form',
      });
  return html`<h2 part="heading">${heading}</h2>
    <p class="lead" part="lead">${lead}</p>`;
}

/** The way round the form: "or", the button, and what becomes of a person who takes it. */
export function skipTemplate(i18n: LocalizeController, onSkip: () => void): TemplateResult {
  const or = i18n.msg('or', { id: 'login.or', desc: 'Between two buttons' });
  const skip = i18n.msg('Continue as visitor', {
    id: 'login.skip',
    desc: 'Button: starts the chat without saying who one is',
  });
  const hint = i18n.msg('No details needed. You can log in later.', {
    id: 'login.skip-hint',
    desc: 'Below the button "Continue as visitor"',
  });
  return html`<p class="or" part="or">${or}</p>
    <button
      class="button outlined"
      part="skip"
      type="button"
      aria-describedby="skip-hint"
      @click=${onSkip}
    >
      ${skip}
    </button>
    <p class="hint" part="hint" id="skip-hint">${hint}</p>`;
}
