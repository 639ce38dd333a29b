import type { ContactBook } from './records.js';
import type { Heard } from './messages.js';

/**
 * What blocked persons say who come anew: by an address that the server does not know as theirs
 * yet. Nobody sees it, unless they are unblocked.
 */
export class TurnedAway {
  readonly #all = new Map<string, { contactId: string; heard: Heard[] }>();
  readonly #blocking = new Set<string>();

  constructor(private readonly contacts: ContactBook) {}

  /** Whether this message of a conversation that nobody sees is such a one. */
  takes(id: string, heard: Heard): 'first' | 'further' | undefined {
    const { login } = heard.payload;
    const known = this.#all.get(id);
    const contactId = known?.contactId ?? (login && this.contacts.blocked(login.details)?.id);
    if (contactId === undefined || !this.contacts.get(contactId)?.blocked) return undefined;
    this.#all.set(id, { contactId, heard: [...(known?.heard ?? []), heard] });
    return known ? 'further' : 'first';
  }

  /** Those of one person, with what they have said. */
  of(contactId: string): { id: string; heard: Heard[] }[] {
    const own = [...this.#all].filter(([, one]) => one.contactId === contactId);
    return own.map(([id, { heard }]) => ({ id, heard }));
  }

  /** Again only if it has failed. */
  once(id: string, block: () => Promise<void>): void {
    if (this.#blocking.has(id)) return;
    this.#blocking.add(id);
    block().catch(() => this.#blocking.delete(id));
  }

  clear(): void {
    this.#all.clear();
    this.#blocking.clear();
  }
}
