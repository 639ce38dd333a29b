import type { Contact } from '../../model/contact.js';
import { type ContactDetails, foldEmail } from '../../model/identity.js';
import { recordClaim } from '../in-browser/claims.js';
import { type ContactBook, knows, type TeamStory } from './records.js';

/** What a customer says of itself, and the keys of it that are vouched for. */
export interface Person {
  details: ContactDetails;
  verified: readonly string[];
}

/** A message in which a customer says who it is. */
export interface Claimed {
  /** The conversation's. */
  id: string;
  /** The id of the message that says it. */
  message: string;
  /** Whoever vouches may have to be asked first. `undefined`: it is not taken for true. */
  said(): Promise<Person | undefined>;
}

export interface RecorderHooks {
  /** How many desks come before this one: of all that are there, the first writes. */
  rank(): number;
  story(id: string): TeamStory | undefined;
  saveStory(story: TeamStory): Promise<void>;
  saveContact(contact: Contact): Promise<void>;
  /** It is a blocked person's. */
  block(conversationId: string): Promise<void>;
}

/** Milliseconds that a changed conversation may wait to be written down. */
const mostWait = 10_000;
const tryAgain = 3_000;
/** Milliseconds that the others wait longer than the first, whose line may be dead. */
const othersWait = 4_000;

/**
 * Writes down what customers cannot: whom they say they are, on the contacts' node, and how far
 * the conversations have got, so that the next desk does not read the archive from its beginning.
 * What a desk misses when it goes, the next one finds in the archive and writes.
 */
export class Recorder {
  readonly #claims: Claimed[] = [];
  readonly #dirty = new Map<string, number>();
  #busy: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(
    private readonly contacts: ContactBook,
    private readonly hooks: RecorderHooks,
  ) {}

  /** A customer says who it is. */
  claim(claimed: Claimed): void {
    this.#claims.push(claimed);
    this.#soon(0);
  }

  /** `soon`: at once, else with the others. */
  changed(id: string, soon: boolean): void {
    this.#dirty.set(id, (this.#dirty.get(id) ?? 0) + 1);
    this.#soon(soon ? 0 : mostWait);
  }

  /** Another desk has written this. */
  written(story: TeamStory): void {
    const { id } = story.conversation;
    if (story.at >= (this.hooks.story(id)?.at ?? 0)) this.#dirty.delete(id);
    const left = this.#claims.filter((claim) => claim.id !== id || !knows(story, claim.message));
    this.#claims.splice(0, this.#claims.length, ...left);
  }

  /** The one whose turn it was may have gone. */
  wake(): void {
    if (this.#claims.length || this.#dirty.size) this.#soon(0);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #due = Infinity;
  #soon(least: number): void {
    const wait = this.hooks.rank() === 0 ? least : least + othersWait;
    const due = performance.now() + wait;
    if (this.#closed || due >= this.#due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#due = Infinity;
      this.#busy ??= this.#work().finally(() => {
        this.#busy = undefined;
      });
    }, wait);
  }

  async #work(): Promise<void> {
    try {
      while (!this.#closed) {
        const claim = this.#claims[0];
        const dirty = claim?.id ?? this.#oldest();
        if (dirty === undefined) return;
        if (claim) await this.#record(claim);
        const version = this.#dirty.get(dirty);
        const story = this.hooks.story(dirty);
        if (claim && this.#claims[0] === claim) this.#claims.shift();
        if (story) await this.hooks.saveStory(this.#asRecorded(story));
        if (this.#dirty.get(dirty) === version) this.#dirty.delete(dirty);
      }
    } catch {
      this.#soon(tryAgain); // the line is bad, or the server full
    }
  }

  /** The oldest first: what is newer than all that is written is read again by the next desk. */
  #oldest(): string | undefined {
    const at = (id: string) => this.hooks.story(id)?.at ?? 0;
    return [...this.#dirty.keys()].sort((a, b) => at(a) - at(b))[0];
  }

  /** Without what is still to be recorded: should this desk go, the next one reads it again. */
  #asRecorded(story: TeamStory): TeamStory {
    const left = new Set(this.#claims.map(({ message }) => message));
    return { ...story, recent: story.recent?.filter(([id]) => !left.has(id)) };
  }

  async #record({ id, said }: Claimed): Promise<void> {
    const person = await said();
    const story = this.hooks.story(id);
    if (!person || !story) return;
    const { details, verified } = person;
    const changed: Contact[] = [];
    const { contactId, claim } = await recordClaim(
      this.contacts.unit(changed),
      () => {},
      story,
      details,
      { newId: () => this.#newId(id, details), verified, refuses: false },
    );
    for (const contact of changed) await this.hooks.saveContact(contact);
    // The story may have gone on meanwhile.
    const now = this.hooks.story(id)!;
    now.claim = claim;
    now.conversation = { ...now.conversation, contactId };
    if (this.contacts.get(contactId)?.blocked) await this.hooks.block(id);
  }

  /** The same for every desk: two that write one claim at the same time write one record. */
  #newId(conversation: string, { externalId, email }: ContactDetails): string {
    const base =
      externalId !== undefined
        ? `id:${externalId}`
        : email !== undefined
          ? `mail:${foldEmail(email)}`
          : `in:${conversation}`;
    let id = base;
    for (let n = 2; this.contacts.get(id); n++) id = `${base} ${n}`;
    return id;
  }
}
