import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { isSafeHref } from '../../../model/consent.js';
import { limits, type WidgetSettings } from '../../../model/widget-settings.js';
import { textField } from '../controls.js';
import { settingName } from '../setting-names.js';
import type { TextEntries } from '../text-entries.js';

type Consent = WidgetSettings['consent'];
export type ConsentPart = 'text' | 'href' | 'label';

/** What is wrong with a part of it, with the others as they are. */
export function checkConsent(
  i18n: LocalizeController,
  part: ConsentPart,
  value: string,
  consent: Consent,
): string | undefined {
  const most = { text: limits.consent, href: limits.address, label: limits.linkText }[part];
  if (value.length > most) {
    return i18n
      .msg('Shorten it to {most} characters. What you typed is not saved yet', {
        id: 'form-editor.too-long',
        desc: 'Below a field with a text that is too long; {most} is a number',
      })
      .replace('{most}', String(most));
  }
  if (part !== 'text' && value && !consent) {
    return i18n.msg('Write the text first', {
      id: 'form-editor.consent-text-first',
      desc: 'Below the fields for a link, while the text that it stands in is empty',
    });
  }
  if (part === 'href' && value && !isSafeHref(value)) {
    return i18n
      .msg('Enter an address that begins with {example}', {
        id: 'form-editor.consent-address',
        desc: 'Below the address of a link; {example} is https:',
      })
      .replace('{example}', 'https:');
  }
  if (part === 'label' && value && !consent?.link) {
    return i18n.msg('Enter the address first', {
      id: 'form-editor.consent-address-first',
      desc: 'Below the words of a link that leads nowhere yet',
    });
  }
  return undefined;
}

/** The consent with a part of it changed: without a text there is none, without an address no link. */
export function withPart(consent: Consent, part: ConsentPart, value: string): Consent {
  if (part === 'text') return value ? { ...consent, text: value } : undefined;
  const { text = '', link } = consent ?? {};
  const href = part === 'href' ? value : (link?.href ?? '');
  const label = (part === 'label' ? value : link?.label) || href;
  return href ? { text, link: { href, label } } : { text };
}

/** What customers must agree to before they write. */
export function consentFields(
  i18n: LocalizeController,
  { consent, widgetId }: WidgetSettings,
  entries: TextEntries,
): TemplateResult {
  const field = (part: ConsentPart, label: string, stored = '', hint = '') =>
    textField({
      id: `consent-${part}`,
      label,
      hint,
      entries,
      entry: `${part}/${widgetId}`,
      stored,
      long: part === 'text',
      code: part === 'href',
    });
  return html`<section aria-labelledby="consent">
    <h3 part="heading" id="consent">${settingName(i18n, 'consent')}</h3>
    <p class="lead" part="lead">
      ${i18n.msg('Whoever wants to write has to accept it first, once. Empty: nobody is asked.', {
        id: 'form-editor.consent-lead',
        desc: 'Below the title “Consent”',
      })}
    </p>
    <div class="fields">
      ${field(
        'text',
        i18n.msg('Text', {
          id: 'form-editor.consent-text',
          desc: 'Label: what customers agree to',
        }),
        consent?.text,
        i18n
          .msg('{place} marks the place of the link.', {
            id: 'form-editor.consent-place',
            desc: 'Below the text that customers agree to; {place} is a piece of code',
          })
          .replace('{place}', '{link}'),
      )}
      ${field(
        'href',
        i18n.msg('Address of the link', { id: 'form-editor.consent-href', desc: 'Label' }),
        consent?.link?.href,
      )}
      ${field(
        'label',
        i18n.msg('Words of the link', { id: 'form-editor.consent-label', desc: 'Label' }),
        consent?.link?.label,
      )}
    </div>
  </section>`;
}
