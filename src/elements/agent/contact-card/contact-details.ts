import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Contact } from '../../../model/contact.js';
import { markIcon, markOfValue } from '../person.js';
import type { ContactRows } from './contact-rows.js';

/** Who the person is. */
export function detailsSection(
  i18n: LocalizeController,
  contact: Contact,
  rows: ContactRows,
): TemplateResult {
  return html`<section aria-labelledby="details">
    <div class="head">
      <h3 id="details">
        ${i18n.msg('Details', { id: 'contact.details', desc: 'Heading above name and e-mail' })}
      </h3>
    </div>
    ${rows.row('firstName', i18n.msg('First name', { id: 'contact.first-name', desc: 'Label' }))}
    ${rows.row('lastName', i18n.msg('Last name', { id: 'contact.last-name', desc: 'Label' }))}
    ${rows.row('email', i18n.msg('E-mail', { id: 'contact.email', desc: 'Label' }))}
    ${rows.row('username', i18n.msg('User name', { id: 'contact.username', desc: 'Label' }))}
    ${externalIdRow(i18n, contact)}
  </section>`;
}

/** The site's own id of the person: a key, not a detail, and nothing for an agent to change. */
function externalIdRow(i18n: LocalizeController, { details, provenance }: Contact) {
  const { externalId } = details;
  return html`<div class="row">
    <span class="label" part="label"
      >${i18n.msg('External id', {
        id: 'contact.external-id',
        desc: 'Label: the site’s own id of the person',
      })}</span
    >
    <span class="value ${externalId ? '' : 'blank'}" part="value"
      ><bdi>${
        externalId ??
        i18n.msg('None', { id: 'contact.none', desc: 'The person has no external id' })
      }</bdi></span
    >
    ${externalId ? markIcon(i18n, markOfValue(provenance['externalId'])) : nothing}
  </div>`;
}
