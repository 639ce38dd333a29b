import type { Contact } from '../model/contact.js';
import type { Agent, Conversation } from '../model/conversation.js';
import type { SignedIn, TeamMember } from './agent-state.js';
import { codeOf, type Work } from './agent-work.js';

/** Whom an agent knows of: the contacts of the conversations, and the colleagues. */
export class People {
  readonly #contacts = new Map<string, Contact>();
  #shown: ReadonlyMap<string, Contact> | undefined;
  /** Ids of contacts that are on their way. */
  readonly #wanted = new Set<string>();
  readonly #agents = new Map<string, Agent>();
  #present: ReadonlySet<string> = new Set();
  #away = false;
  #team: readonly TeamMember[] | undefined;
  #failure: SignedIn['contactFailure'];

  constructor(private readonly work: Work) {
    this.#agents.set(work.agent.id, work.agent);
  }

  /** A snapshot; another one after each change. */
  get contacts(): ReadonlyMap<string, Contact> {
    return (this.#shown ??= new Map(this.#contacts));
  }

  get failure(): SignedIn['contactFailure'] {
    return this.#failure;
  }

  /** The agent first, then whoever has been seen, by name. The same until somebody comes or goes. */
  get team(): readonly TeamMember[] {
    return (this.#team ??= this.#members());
  }

  of({ contactId, recordId }: Conversation): Contact | undefined {
    return this.#contacts.get(contactId ?? recordId ?? '');
  }

  /** The agent at the desk says so. */
  get away(): boolean {
    return this.#away;
  }

  set away(away: boolean) {
    this.#away = away;
    this.#team = undefined;
  }

  setPresent(agents: readonly Agent[]): void {
    for (const agent of agents) this.#meet(agent);
    this.#present = new Set(agents.map(({ id }) => id));
    this.#team = undefined;
  }

  /** Whoever a conversation speaks of. */
  learn({ assignee, contactId: identity, recordId }: Conversation): void {
    if (assignee) this.#meet(assignee);
    const contactId = identity ?? recordId;
    if (contactId === undefined || this.#contacts.has(contactId)) return;
    if (this.#wanted.has(contactId)) return;
    void this.#read(contactId).then(() => this.work.changedSoon());
  }

  put(contact: Contact): void {
    if (contact.revision < (this.#contacts.get(contact.id)?.revision ?? 0)) return;
    this.#contacts.set(contact.id, contact);
    this.#shown = undefined;
  }

  /** Is erased. */
  drop(contactId: string): void {
    this.#contacts.delete(contactId);
    this.#shown = undefined;
  }

  /**
   * Stores a changed contact. If it was changed meanwhile, what is stored is read again and
   * `failure` says so; the caller keeps what was typed.
   */
  async save(contact: Contact, conversationId?: string): Promise<Contact | undefined> {
    this.forgetFailure();
    let saved: Contact | undefined;
    try {
      saved = await this.work.connection.saveContact(contact, conversationId);
      this.put(saved);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'conflict') await this.#read(contact.id);
      this.#failure = { contactId: contact.id, code };
    }
    this.work.changed();
    return saved;
  }

  forgetFailure(): void {
    if (!this.#failure) return;
    this.#failure = undefined;
    this.work.changed();
  }

  #meet(agent: Agent): void {
    const { avatar, name } = this.#agents.get(agent.id) ?? {};
    const known = name === agent.name && avatar === agent.avatar;
    if (agent.id === this.work.agent.id || known) return;
    this.#agents.set(agent.id, agent);
    this.#team = undefined;
  }

  #members(): readonly TeamMember[] {
    const me = this.work.agent.id;
    return [...this.#agents.values()]
      .map((agent) => ({
        agent,
        online: agent.id === me ? !this.#away : this.#present.has(agent.id),
      }))
      .sort(({ agent: a }, { agent: b }) =>
        a.id === me ? -1 : b.id === me ? 1 : a.name.localeCompare(b.name),
      );
  }

  async #read(id: string): Promise<void> {
    this.#wanted.add(id);
    try {
      const contact = await this.work.connection.contact(id);
      if (contact) this.put(contact);
    } catch {
      // The row then says "Visitor"; the next event about it mends that.
    }
    this.#wanted.delete(id);
  }
}
