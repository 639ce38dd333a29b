import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Capability, ConnectionErrorCode } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Contact } from '../../../model/contact.js';
import type { Conversation } from '../../../model/conversation.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, lockIcon, plusIcon, trashIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import type { MenuItem } from '../../customer/chat-menu/chat-menu.js';
import { customerParts } from '../../customer/customer-parts.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { exportParts } from '../../shared/export-parts.js';
import { PdConversationSelectEvent } from '../conversation-list/conversation-list.events.js';
import { PdBlockRequestEvent } from '../conversation-view/conversation-view.events.js';
import {
  contactName,
  markIcon,
  markOfContact,
  markOfValue,
  markPill,
  personName,
} from '../person.js';
import { personStyles } from '../person.styles.js';
import { PdContactEraseEvent, PdContactSaveEvent } from './contact-card.events.js';
import { styles } from './contact-card.styles.js';
import { errorText } from './contact-card.words.js';
import { conversationsSection } from './contact-conversations.js';
import { ContactEdits, type Edit } from './contact-edits.js';
import { eraseSection } from './contact-erase.js';
import { additionalKey, type FieldKey, nameOf, valueOf } from './contact-fields.js';
import { NewField } from './new-field.js';
import { valueInput } from './value-input.js';

const blank: Contact = {
  id: '',
  details: {},
  provenance: {},
  createdAt: 0,
  updatedAt: 0,
  revision: 0,
};

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

  readonly #newField = new NewField(
    this,
    this.i18n,
    (name) => this.#additionalNames().includes(name),
    (name, typed) => {
      this.#edits.add(additionalKey(name), typed, this.#record!);
      this.#save(additionalKey(name));
    },
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
    return this.contact ?? (this.creating ? blank : undefined);
  }

  #forget() {
    this.#edits.forget();
    this.creating = this.erasing = false;
  }

  async #create() {
    this.creating = true;
    await this.#begin('firstName');
  }

  /** Goes to the first value, to be changed. */
  async editFirst(): Promise<void> {
    if (this.#record) await this.#begin('firstName');
  }

  async #begin(key: FieldKey) {
    this.#edits.begin(key, this.#record!);
    await this.updateComplete;
    const input = this.#at(key) as HTMLInputElement | null;
    input?.focus();
    input?.select();
  }

  #at = (key: FieldKey): HTMLElement | null =>
    (this.renderRoot as ShadowRoot).getElementById(this.#idOf(key));

  /** Keeps the focus where the person was. */
  async #finish(key: FieldKey) {
    // An additional field without a value goes, and would take the focus along.
    const goes = nameOf(key) !== undefined && this.#edits.get(key)?.typed === '';
    if (goes) return this.#newField.focusButton();
    await this.updateComplete;
    this.#at(key)?.focus();
  }

  /** Those of the record, and those on their way into it. */
  #additionalNames(): string[] {
    const names = Object.keys(this.#record?.details.additionalFields ?? {});
    return [...new Set([...names, ...this.#edits.additionalNames])];
  }

  /** False: there is something to be mended first. */
  #save(key: FieldKey): boolean {
    const record = this.#record;
    const contact = record ? this.#edits.save(key, record) : 'nothing';
    if (typeof contact === 'object') this.dispatchEvent(new PdContactSaveEvent({ contact }));
    return contact !== 'mend';
  }

  #keydown(event: KeyboardEvent, key: FieldKey) {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (this.#save(key)) void this.#finish(key);
    } else if (event.key === 'Escape') {
      // Whatever is around the card may close at Esc; here it only takes back.
      event.stopPropagation();
      event.preventDefault();
      this.#edits.drop(key);
      void this.#finish(key);
    }
  }

  /** Leaving after a failed save does not save again by itself. */
  #blur(key: FieldKey) {
    const edit = this.#edits.get(key);
    if (edit && !edit.error) this.#save(key);
  }

  /** Names may hold anything; ids, and lists of them, may not. */
  #idOf = (key: FieldKey): string => `field-${encodeURIComponent(key)}`;

  #row(key: FieldKey, label: string) {
    const { i18n } = this;
    const contact = this.#record;
    const id = this.#idOf(key);
    const edit = this.#edits.get(key);
    const stored = valueOf(contact!.details, key);
    const mark = markOfValue(contact!.provenance[key]);
    const value = edit?.saving ? edit.typed : stored;
    return html`<div class="row">
      <label class="label" part="label" id="${id}-label" for=${id}><bdi>${label}</bdi></label>
      ${
        edit && !edit.saving
          ? this.#input(key, id, edit)
          : html`<button
            type="button"
            class="value ${value ? '' : 'blank'}"
            part="value"
            id=${id}
            aria-labelledby="${id}-label ${id}"
            aria-busy=${edit ? 'true' : nothing}
            @click=${() => this.#begin(key)}
          ><bdi>${
            value ||
            i18n.msg('Add', {
              id: 'contact.add',
              desc: 'In place of a value that is not known; a verb',
            })
          }</bdi></button>`
      }
      ${value && !edit ? markIcon(i18n, mark) : nothing}
      ${
        edit?.error
          ? html`<p class="error" part="error" id="${id}-error" role="alert">
            ${alertIcon(16)}<span>${errorText(i18n, edit.error, stored)}</span>
          </p>`
          : nothing
      }
    </div>`;
  }

  #input(key: FieldKey, id: string, { typed, error }: Edit) {
    return valueInput({
      id,
      key,
      typed,
      invalid: error !== undefined,
      onInput: (event) => this.#edits.type(key, (event.target as HTMLInputElement).value),
      onKeydown: (event) => this.#keydown(event, key),
      onBlur: () => this.#blur(key),
    });
  }

  /** The site's own id of the person: a key, not a detail, and nothing for an agent to change. */
  #externalId({ details, provenance }: Contact) {
    const { i18n } = this;
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

  #details(contact: Contact) {
    const { i18n } = this;
    return html`<section aria-labelledby="details">
      <div class="head">
        <h3 id="details">
          ${i18n.msg('Details', { id: 'contact.details', desc: 'Heading above name and e-mail' })}
        </h3>
      </div>
      ${this.#row('firstName', i18n.msg('First name', { id: 'contact.first-name', desc: 'Label' }))}
      ${this.#row('lastName', i18n.msg('Last name', { id: 'contact.last-name', desc: 'Label' }))}
      ${this.#row('email', i18n.msg('E-mail', { id: 'contact.email', desc: 'Label' }))}
      ${this.#row('username', i18n.msg('User name', { id: 'contact.username', desc: 'Label' }))}
      ${this.#externalId(contact)}
    </section>`;
  }

  #additional() {
    const { i18n } = this;
    const names = this.#additionalNames();
    return html`<section aria-labelledby="additional">
      <div class="head">
        <h3 id="additional">
          ${i18n.msg('Additional fields', {
            id: 'contact.additional',
            desc: 'Heading above what a site tells of its customers beyond name and e-mail',
          })}
        </h3>
        ${this.#newField.button(plusIcon(20))}
      </div>
      ${
        names.length || this.#newField.open
          ? repeat(
              names,
              (name) => name,
              (name) => this.#row(additionalKey(name), name),
            )
          : html`<p>
            ${i18n.msg('None yet.', { id: 'contact.no-fields', desc: 'There are no additional fields' })}
          </p>`
      }
      ${this.#newField.row()}
    </section>`;
  }

  #menu({ blocked }: Contact) {
    const { capabilities, i18n } = this;
    if (!capabilities) return nothing;
    const block: MenuItem = {
      id: 'block',
      label: blocked
        ? i18n.msg('Unblock', { id: 'view.unblock', desc: 'Button: the person can write again' })
        : i18n.msg('Block this person', { id: 'view.block', desc: 'Menu item' }),
      icon: lockIcon(20),
    };
    const erase: MenuItem = {
      id: 'erase',
      label: i18n.msg('Delete for good', { id: 'contact.erase', desc: 'Menu item, and button' }),
      icon: trashIcon(20),
      severe: true,
    };
    return html`<pd-chat-menu
      exportparts=${exportParts(customerParts, 'chat-menu')}
      label=${i18n.msg('More', { id: 'view.more', desc: 'Button that opens a menu' })}
      .items=${capabilities.has('block') ? [block, erase] : [erase]}
      @pd-menu-select=${({ detail }: HTMLElementEventMap['pd-menu-select']) => {
        if (detail.id === 'erase') void this.#askErase();
        else this.dispatchEvent(new PdBlockRequestEvent({ blocked: !blocked }));
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
      ${contact ? html`${this.#details(contact)} ${this.#additional()}` : this.#visitor()}
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
