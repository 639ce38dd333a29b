import { isBlank } from './message.js';

/** What a person must agree to before anything is sent. */
export interface Consent {
  /** The sentence beside the box. `{link}` marks the place of the link; without it, it comes last. */
  text: string;
  link?: {
    /** `https:`, `http:` or `mailto:`; anything else is shown as text only. */
    href: string;
    label: string;
  };
}

/** Proof of an agreement: the exact text that was shown, and when (ms since 1970). */
export interface GivenConsent {
  text: string;
  at: number;
}

const place = '{link}';

/** The sentence with one `{link}` where the link goes, or none if there is no link. */
export function consentTemplate({ text, link }: Consent): string {
  const [before = '', ...after] = text.split(place);
  if (!link) return [before, ...after].join('').trim();
  return after.length ? before + place + after.join('') : `${text} ${place}`;
}

/** The text as a person reads it, to be recorded. */
export const consentText = (consent: Consent): string =>
  consentTemplate(consent)
    .replace(place, () => consent.link?.label ?? '')
    .trim();

/** Whether a link in a consent text may be followed. Relative addresses may. */
export function isSafeHref(href: string): boolean {
  try {
    const { protocol } = new URL(href, 'https://example.com');
    return ['https:', 'http:', 'mailto:'].includes(protocol);
  } catch {
    return false;
  }
}

/** Reads what a page has set as consent. Problems are sentences for its developer. */
export function readConsent(input: unknown): { consent?: Consent; problems: string[] } {
  if (input === undefined || input === null) return { problems: [] };
  const { text, link } = input as Partial<Consent>;
  if (typeof text !== 'string' || isBlank(text)) {
    return { problems: ['consent must have a text, such as { text: "I agree to the {link}." }'] };
  }
  if (link === undefined || link === null) return { consent: { text }, problems: [] };
  const { href, label } = link;
  if (typeof href !== 'string' || typeof label !== 'string' || isBlank(label)) {
    return { consent: { text }, problems: ['consent.link must have an href and a label'] };
  }
  return {
    consent: { text, link: { href, label } },
    problems: isSafeHref(href)
      ? []
      : ['consent.link.href must be an https, http or mailto address'],
  };
}
