import { html, nothing } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import { alertIcon } from '../../../styles/icons.js';

/** What is said of a text's length: nothing, until it matters. */
export function limit(i18n: LocalizeController, length: number, maxLength: number) {
  const over = length - maxLength;
  if (over <= -maxLength / 10) return nothing;
  const n = Math.abs(over).toLocaleString(i18n.locale);
  if (over > 0) {
    const text = i18n.plural(over, {
      zero: i18n.msg('{n} characters too long. Shorten the message to send it.', {
        id: 'composer.over.zero',
        desc: 'Below the field',
      }),
      one: i18n.msg('{n} character too long. Shorten the message to send it.', {
        id: 'composer.over.one',
        desc: 'Below the field',
      }),
      two: i18n.msg('{n} characters too long. Shorten the message to send it.', {
        id: 'composer.over.two',
        desc: 'Below the field',
      }),
      few: i18n.msg('{n} characters too long. Shorten the message to send it.', {
        id: 'composer.over.few',
        desc: 'Below the field',
      }),
      many: i18n.msg('{n} characters too long. Shorten the message to send it.', {
        id: 'composer.over.many',
        desc: 'Below the field',
      }),
      other: i18n.msg('{n} characters too long. Shorten the message to send it.', {
        id: 'composer.over.other',
        desc: 'Below the field',
      }),
    });
    return html`<p class="error" part="limit" id="limit">${alertIcon(16)}<span>${format(text, { n })}</span></p>`;
  }
  const text = i18n.plural(-over, {
    zero: i18n.msg('{n} characters left', { id: 'composer.left.zero', desc: 'Below the field' }),
    one: i18n.msg('{n} character left', { id: 'composer.left.one', desc: 'Below the field' }),
    two: i18n.msg('{n} characters left', { id: 'composer.left.two', desc: 'Below the field' }),
    few: i18n.msg('{n} characters left', { id: 'composer.left.few', desc: 'Below the field' }),
    many: i18n.msg('{n} characters left', { id: 'composer.left.many', desc: 'Below the field' }),
    other: i18n.msg('{n} characters left', {
      id: 'composer.left.other',
      desc: 'Below the field',
    }),
  });
  return html`<p class="hint" part="limit" id="limit">${format(text, { n })}</p>`;
}
