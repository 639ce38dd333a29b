import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Capability, ConnectionErrorCode } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import { blankContact, type Contact } from '../../../model/contact.js';
import type { Conversation } from '../../../model/conversation.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { lockIcon, plusIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { customerParts } from '../../customer/customer-parts.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { exportParts } from '../../shared/export-parts.js';
import { PdConversationSelectEvent } from '../conversation-list/conversation-list.events.js';
import { PdBlockRequestEvent } from '../conversation-view/conversation-view.events.js';
import { contactName, markOfContact, markPill, personName } from '../person.js';
import { personStyles } from '../person.styles.js';
import { additionalSection } from './contact-additional.js';
import { PdContactEraseEvent } from './contact-card.events.js';
import { styles } from './contact-card.styles.js';
import { conversationsSection } from './contact-conversations.js';
import { detailsSection } from './contact-details.js';
import { ContactEdits } from './contact-edits.js';
import { eraseSection } from './contact-erase.js';
import { additionalKey } from './contact-fields.js';
import { contactMenu } from './contact-menu.js';
import { ContactRows } from './contact-rows.js';
import { NewField } from './new-field.js';

/**
 * What the team knows of a person, each value to be changed in place: Enter or leaving the field
 * saves, Esc restores. Each value has its own mark, claimed or verified.
 *
 * @element pd-contact-card
 * @fires {PdContactSaveEvent} pd-contact-save - A detail was changed
 * @fires {PdConversationSelectEvent} pd-conversation-select - One of the person's conversations is to be seen
 * @fires {PdBlockRequestEvent} pd-block-request - The person is to be blocked, or no longer
 * @fires {PdContactEraseEvent} pd-contact-erase - The person is to be deleted for good, which was confirmed
 * @csspart name - The person's name, or "Visitor"
 * @csspart suffix - What tells visitors apart
 * @csspart avatar - The person's picture or initials
 * @csspart mark - The mark of the person, or of a value
 * @csspart label - What a value is
 * @csspart value - A value
 * @csspart input - The field in which a value is changed
 * @csspart conversation - One of the person's conversations
 * @csspart error - The sentence below a value that cannot be saved
 */
export class PdContactCard extends LitElement {
  static override styles = [tokens, host, buttons, fields, avatarStyles, personStyles, styles];

  /** The record. Absent: the person is a visitor. */
  @property({ attribute: false }) contact?: Contact;

  /** What tells this visitor from others. Empty: the card is about no conversation. */
  @property() visitor = '';

  /** Why the last change was not saved; it is then there to be tried again. */
  @property() failure?: ConnectionErrorCode;

  /** The person's other conversations. Absent: nothing is said of them. */
  @property({ attribute: false }) conversations?: readonly Conversation[];

  /** An agent can write down who a visitor is. What is saved then has no id yet. */
  @property({ type: Boolean, attribute: 'with-create' }) withCreate = false;

  /** What can be done with a person: `block`, `erase`. Absent: nothing is offered. */
  @property({ attribute: false }) capabilities?: ReadonlySet<Capability>;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** A record for somebody who has none is being made. */
  @state() private creating = false;
  @state() private erasing = false;

  readonly i18n = new LocalizeController(this, teamCatalog);
  readonly #edits = new ContactEdits(() => this.requestUpdate());

  readonly #rows = new ContactRows(
    this,
    this.i18n,
    this.#edits,
    () => this.#record,
    () => this.#newField.focusButton(),
  );

  readonly #newField = new NewField(
    this,
    this.i18n,
    (name) => this.#additionalNames().includes(name),
    (name, typed) => this.#rows.add(additionalKey(name), typed),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { contact } = this;
    if (changed.has('visitor') && !contact) this.#forget();
    if (changed.has('contact')) {
      if (changed.get('contact')?.id !== contact?.id) {
        this.#forget();
        this.#newField.close();
      } else if (contact) this.#edits.settle(contact);
    }
    if (changed.has('failure') && this.failure && this.#record) {
      this.#edits.reopen(this.#record, this.failure);
    }
  }

  /** The contact, or what is to become one. */
  get #record(): Contact | undefined {
    return this.contact ?? (this.creating ? blankContact : undefined);
  }

  #forget() {
    this.#edits.forget();
    this.creating = this.erasing = false;
  }

  async #create() {
    this.creating = true;
    await this.editFirst();
  }

  /** Goes to the first value, to be changed. */
  async editFirst(): Promise<void> {
    await this.#rows.begin('firstName');
  }

  /** Those of the record, and those on their way into it. */
  #additionalNames(): string[] {
    const names = Object.keys(this.#record?.details.additionalFields ?? {});
    return [...new Set([...names, ...this.#edits.additionalNames])];
  }

  #menu(contact: Contact) {
    const { capabilities, i18n } = this;
    if (!capabilities) return nothing;
    return html`<pd-chat-menu
      exportparts=${exportParts(customerParts, 'chat-menu')}
      label=${i18n.msg('More', { id: 'view.more', desc: 'Button that opens a menu' })}
      .items=${contactMenu(i18n, contact, capabilities)}
      @pd-menu-select=${({ detail }: HTMLElementEventMap['pd-menu-select']) => {
        if (detail.id === 'erase') void this.#askErase();
        else this.dispatchEvent(new PdBlockRequestEvent({ blocked: !contact.blocked }));
      }}
    ></pd-chat-menu>`;
  }

  async #askErase() {
    this.erasing = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#erase-no')?.focus();
  }

  #erase(yes: boolean) {
    this.erasing = false;
    if (yes) this.dispatchEvent(new PdContactEraseEvent());
    this.renderRoot.querySelector<HTMLElement>('pd-chat-menu')?.focus();
  }

  #visitor() {
    const { i18n } = this;
    return html`<section>
      <p>
        ${i18n.msg('A visitor has no details. They appear here when the person logs in.', {
          id: 'contact.visitor',
          desc: 'In place of the details of a visitor',
        })}
      </p>
      ${
        this.withCreate
          ? html`<button type="button" class="button outlined create" @click=${this.#create}>
            ${plusIcon(18)}${i18n.msg('Add details', {
              id: 'contact.create',
              desc: 'Button: the agent writes down who a visitor is',
            })}
          </button>`
          : nothing
      }
    </section>`;
  }

  #blocked({ blocked }: Contact) {
    if (!blocked) return nothing;
    return html`<span class="pill blocked"
      >${lockIcon(14)}${this.i18n.msg('Blocked', {
        id: 'contact.blocked',
        desc: 'Mark of a person from whom nothing is taken',
      })}</span
    >`;
  }

  override render() {
    const { conversations, i18n } = this;
    const contact = this.#record;
    return html`<div lang=${i18n.locale} dir=${i18n.dir}>
      <div class="person">
        ${avatar({ name: contactName(contact), size: 56 })}
        <div class="who">
          <h2>${personName(i18n, contact, this.visitor)}</h2>
          ${contact ? html`${markPill(i18n, markOfContact(contact))} ${this.#blocked(contact)}` : nothing}
        </div>
        ${this.contact ? this.#menu(this.contact) : nothing}
      </div>
      ${
        this.erasing
          ? eraseSection(i18n, this.capabilities!.has('erase'), (yes) => this.#erase(yes))
          : nothing
      }
      ${
        contact
          ? html`${detailsSection(i18n, contact, this.#rows)}
            ${additionalSection(i18n, this.#additionalNames(), this.#rows, this.#newField)}`
          : this.#visitor()
      }
      ${
        conversations && this.contact
          ? conversationsSection(i18n, conversations, this.visitor !== '', (id) =>
              this.dispatchEvent(new PdConversationSelectEvent({ id })),
            )
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-contact-card': PdContactCard;
  }
}
