import * as z from 'zod/mini';
import type { Contact } from '../../model/contact.js';
import { type ContactDetails, foldEmail } from '../../model/identity.js';
import { authTypes } from '../../model/auth-type.js';
import type { Claim } from '../in-browser/records.js';
import type { Contacts } from '../in-browser/claims.js';
import { contactRecord } from '../in-browser/claims.js';
import type { Story } from './fold.js';

/** A conversation as the team's node keeps it: its story, and whose record it belongs to. */
export interface TeamStory extends Story {
  claim?: Claim;
  /** What of it the next desk reads again, as it reads the archive's end: ids, with their times. */
  recent?: [id: string, at: number][];
}

/**
 * Milliseconds that are read again: what is in order in the archive may have come out of order.
 * So what is remembered of them is enough to know them again.
 */
export const overlap = 60_000;
/** A conversation that has more of them in that time folds the rest in twice, which is harmless. */
const mostRecent = 100;

/** The story with a message among those that it knows. */
export function knowing(story: TeamStory, id: string): TeamStory {
  const recent = (story.recent ?? []).filter(([, at]) => at > story.at - overlap);
  return { ...story, recent: [...recent, [id, story.at] as [string, number]].slice(-mostRecent) };
}

export const knows = ({ recent = [] }: TeamStory, id: string): boolean =>
  recent.some(([known]) => known === id);

// The node is written by this kit only, on the team's own account: enough to tell a record from
// something else.
const mark = z.object({ delivered: z.optional(z.string()), read: z.optional(z.string()) });
const storySchema = z.looseObject({
  at: z.number(),
  unread: z.array(z.string()),
  marks: z.object({ customer: mark, agent: mark }),
  recent: z.optional(z.array(z.tuple([z.string(), z.number()]))),
  conversation: z.looseObject({
    id: z.string(),
    widgetId: z.string(),
    authType: z.enum(authTypes),
    state: z.enum(['open', 'ended']),
    openedAt: z.number(),
    updatedAt: z.number(),
    visitor: z.string(),
  }),
});

export const storyOf = (value: unknown): TeamStory | undefined =>
  storySchema.safeParse(value).data as TeamStory | undefined;

const contactSchema = z.looseObject({
  id: z.string(),
  details: z.looseObject({}),
  provenance: z.record(z.string(), z.enum(['verified', 'claimed', 'agent'])),
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: z.number(),
});

export const contactOf = (value: unknown): Contact | undefined =>
  contactSchema.safeParse(value).data as Contact | undefined;

/** The team's contacts as this desk knows them, and those of a piece of work that are new. */
export class ContactBook {
  readonly #contacts = new Map<string, Contact>();

  get all(): Contact[] {
    return [...this.#contacts.values()];
  }

  get(id: string): Contact | undefined {
    return this.#contacts.get(id);
  }

  clear(): void {
    this.#contacts.clear();
  }

  /** Says whether that is news. */
  put(contact: Contact): boolean {
    if (contact.revision <= (this.#contacts.get(contact.id)?.revision ?? 0)) return false;
    this.#contacts.set(contact.id, contact);
    return true;
  }

  /** The blocked person whom a claim names, as `recordClaim` would find them. */
  blocked({ externalId, email }: ContactDetails): Contact | undefined {
    return this.all.find(
      ({ blocked, details }) =>
        blocked &&
        (externalId !== undefined
          ? details.externalId === externalId
          : email !== undefined &&
            details.externalId === undefined &&
            foldEmail(details.email ?? '') === foldEmail(email)),
    );
  }

  /** For `recordClaim`. What it changes is collected. */
  unit(changed: Contact[]): Contacts {
    const where = (is: (contact: Contact) => boolean) => {
      const contact = this.all.find(is);
      return contact && contactRecord(contact);
    };
    return {
      contact: async (id) => where((one) => one.id === id),
      contactByExternalId: async (id) => where(({ details }) => details.externalId === id),
      contactByEmailKey: async (key) =>
        where(
          ({ details: { externalId, email } }) =>
            externalId === undefined && email !== undefined && foldEmail(email) === key,
        ),
      putContact: async ({ contact }) => void changed.push(contact),
    };
  }
}
