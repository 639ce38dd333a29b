import type { LitElement } from 'lit';
import { BackController } from '../../../controllers/back-controller.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { AgentSession, SignedIn } from '../../../session/agent-session.js';
import type { ConversationFilter, WritingMode } from '../../../session/agent-state.js';
import type { PdContactCard } from '../contact-card/contact-card.js';
import type { PdContactList } from '../contact-list/contact-list.js';
import type { PdConversationList } from '../conversation-list/conversation-list.js';
import type { PdConversationView } from '../conversation-view/conversation-view.js';
import type { DeskPlace } from './desk-rail.js';

export interface Desk {
  session: AgentSession | undefined;
  signedIn: SignedIn | undefined;
  i18n: LocalizeController;
}

/**
 * Where the agent is at the desk, and where the focus goes on the way: from the list to the
 * conversation, to the person, and back. What covers what depends on the room there is.
 */
export class DeskRoute {
  place: DeskPlace = 'inbox';
  /** The drawer is open; where there is room for a column, it makes no difference. */
  contactOpen = false;
  /** The one looked at in the list of all contacts; '' is a new one. */
  contactId: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly desk: () => Desk,
  ) {
    // A phone's Back: from the person to the conversation, and from there to the list.
    new BackController(
      host,
      () => onTouch() && this.#stepBack !== undefined,
      () => this.#stepBack?.(),
    );
  }

  /** Called before each rendering. */
  follow(phase: 'signed-in' | 'signed-out' | undefined): void {
    // Erased, here or by a colleague.
    const gone = this.contactId && this.desk().signedIn?.contacts.has(this.contactId) === false;
    if (gone || phase === 'signed-out') this.contactId = undefined;
    if (phase === 'signed-out') this.place = 'inbox';
  }

  async go(place: DeskPlace): Promise<void> {
    const { i18n, session } = this.desk();
    if (place === 'contacts') void session?.openDirectory(i18n.locale);
    await this.#set({ place, contactOpen: false });
  }

  toSearch(): void {
    if (this.place === 'inbox') this.#find('#search')?.focus();
    else this.contactList?.focusSearch();
  }

  async setFilter(filter: ConversationFilter): Promise<void> {
    this.desk().session?.setFilter(filter);
    await this.host.updateComplete;
    this.#find(`#tab-${filter}`)?.focus();
  }

  /** To the conversation that many rows further down. */
  step(by: number): void {
    const { session, signedIn: { conversations, selected } = {} } = this.desk();
    const at = conversations?.findIndex(({ id }) => id === selected?.conversation.id) ?? -1;
    const to = conversations?.[at < 0 ? 0 : at + by];
    if (!to) return;
    void session?.select(to.id);
    this.list?.focusRow(to.id);
  }

  /** A row was chosen: the next key is for the reply. */
  async choose(id: string): Promise<void> {
    void this.desk().session?.select(id);
    await this.#set({ contactOpen: false });
    if (!onTouch()) return this.view?.focusComposer();
    // The keyboard would cover what is to be read. In one column the list has made way.
    this.#shown('.back')?.focus();
  }

  async show(conversationId: string): Promise<void> {
    await this.go('inbox');
    await this.choose(conversationId);
  }

  async back(id: string): Promise<void> {
    void this.desk().session?.select(undefined);
    await this.#set({ contactOpen: false });
    await this.list?.updateComplete;
    this.list?.focusRow(id);
  }

  async write(mode: WritingMode): Promise<void> {
    this.desk().session?.setMode(mode);
    await this.view?.focusComposer();
  }

  /** From the field to the conversation's row; a covered list comes back. */
  leaveReply(id: string): void {
    if (this.#shown('.back')) void this.back(id);
    else this.list?.focusRow(id);
  }

  async openContact(open: boolean): Promise<void> {
    await this.#set({ contactOpen: open });
    this.#find(open ? drawerButton : '.toggle')?.focus();
  }

  async toContact(): Promise<void> {
    await this.openContact(true);
    if (!this.#shown(drawerButton)) this.#find('.contact .scroll')?.focus();
  }

  /** Looks at a contact in the list of all; '' is a new one. */
  async lookAt(id: string): Promise<void> {
    if (id) void this.desk().session?.loadConversationsOf(id);
    await this.#set({ contactId: id });
    if (id) this.#shown(drawerButton)?.focus();
    else await this.#find<PdContactCard>('pd-contact-card')?.editFirst();
  }

  async leaveContact(): Promise<void> {
    const id = this.contactId;
    await this.#set({ contactId: undefined });
    await this.contactList?.focusRow(id);
  }

  /** A new contact has been stored. */
  saved(id: string): void {
    void this.#set({ contactId: id });
  }

  /** Esc closes the drawer. */
  onContactKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#shown(drawerButton)) return;
    event.preventDefault();
    this.#closePerson();
  }

  get list(): PdConversationList | null {
    return this.#find('pd-conversation-list');
  }

  get contactList(): PdContactList | null {
    return this.#find('pd-contact-list');
  }

  get view(): PdConversationView | null {
    return this.#find('pd-conversation-view');
  }

  /** What is before this, where one thing covers another. */
  get #stepBack(): (() => void) | undefined {
    if (this.#shown(drawerButton)) return () => this.#closePerson();
    const id = this.desk().signedIn?.selected?.conversation.id;
    return id && this.#shown('.back') ? () => void this.back(id) : undefined;
  }

  #closePerson(): void {
    if (this.place === 'contacts') void this.leaveContact();
    else void this.openContact(false);
  }

  #set(change: Partial<Pick<DeskRoute, 'place' | 'contactOpen' | 'contactId'>>): Promise<boolean> {
    Object.assign(this, change);
    this.host.requestUpdate();
    return this.host.updateComplete;
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.host.renderRoot?.querySelector<E>(selector) ?? null;
  }

  #shown(selector: string): HTMLElement | undefined {
    const element = this.#find(selector);
    return element?.getClientRects().length ? element : undefined;
  }
}

const drawerButton = '.drawer-bar button';

const onTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
