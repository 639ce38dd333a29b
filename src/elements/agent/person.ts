import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Contact, Provenance } from '../../model/contact.js';
import { displayName } from '../../model/identity.js';
import { claimedIcon, verifiedIcon } from '../../styles/icons.js';

/** What the team may make of a value or a person. What an agent has written needs no mark. */
export type Mark = 'verified' | 'claimed' | undefined;

export const markOfValue = (provenance: Provenance | undefined): Mark =>
  provenance === 'agent' ? undefined : provenance;

/** A person is verified by what names them: the external id, or the e-mail. */
export function markOfContact({ provenance }: Contact): Mark {
  const { externalId, email } = provenance;
  if (externalId === 'verified' || email === 'verified') return 'verified';
  return Object.values(provenance).some((one) => one !== 'agent') ? 'claimed' : undefined;
}

/** A contact with nothing to be called by is shown as a visitor is. */
export const contactName = (contact: Contact | undefined): string =>
  contact ? displayName(contact.details) : '';

/** The name, or "Visitor" and the suffix that tells visitors apart. */
export function personName(
  i18n: LocalizeController,
  contact: Contact | undefined,
  suffix: string,
): TemplateResult {
  const name = contactName(contact);
  if (name) return html`<bdi class="name" part="name" title=${name}>${name}</bdi>`;
  return html`<span class="name" part="name">${visitor(i18n)}</span>
    ${suffix ? html`<bdi class="suffix" part="suffix">${suffix}</bdi>` : nothing}`;
}

export const visitor = (i18n: LocalizeController): string =>
  i18n.msg('Visitor', {
    id: 'person.visitor',
    desc: 'Stands for the name of a customer who has not said who they are',
  });

export const markWord = (i18n: LocalizeController, mark: 'verified' | 'claimed'): string =>
  mark === 'verified'
    ? i18n.msg('Verified', {
        id: 'person.verified',
        desc: 'A person or value that the site’s own server vouches for',
      })
    : i18n.msg('Claimed', {
        id: 'person.claimed',
        desc: 'A person or value that nobody vouches for: typed into a form, or passed unsigned',
      });

const markSentence = (i18n: LocalizeController, mark: 'verified' | 'claimed'): string =>
  mark === 'verified'
    ? i18n.msg('Verified: signed by your site’s server', {
        id: 'person.verified-why',
        desc: 'Tooltip of the mark “Verified”',
      })
    : i18n.msg('Claimed: given by the person, proved by nobody', {
        id: 'person.claimed-why',
        desc: 'Tooltip of the mark “Claimed”',
      });

/** A shield with a tick, or with a bar: the shape tells them apart, and a word for those who listen. */
export function markIcon(i18n: LocalizeController, mark: Mark): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  return html`<span class="mark ${mark}" part="mark" title=${markSentence(i18n, mark)}
    >${mark === 'verified' ? verifiedIcon(16) : claimedIcon(16)}<span class="sr-only"
      >${markWord(i18n, mark)}</span
    ></span
  >`;
}

/** The same with the word in sight. */
export function markPill(i18n: LocalizeController, mark: Mark): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  return html`<span class="pill ${mark}" part="mark" title=${markSentence(i18n, mark)}
    >${mark === 'verified' ? verifiedIcon(14) : claimedIcon(14)}<span class="word">${markWord(i18n, mark)}</span></span
  >`;
}
