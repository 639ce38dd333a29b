import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { format } from '../../../localization/format.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import {
  type CannedReply,
  maxShortcutLength,
  maxReplyLength,
  replyPlaces,
} from '../../../model/canned-replies.js';
import { isBlank } from '../../../model/message.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, plusIcon, trashIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { typedText } from '../../../styles/typed-text.styles.js';
import { PdReplyRemoveEvent, PdReplySaveEvent } from './canned-replies.events.js';
import { styles } from './canned-replies.styles.js';

type Issue = 'shortcut' | 'taken' | 'text';

/**
 * The replies that a team has prepared: to be added, changed and removed.
 *
 * @element pd-canned-replies
 * @fires {PdReplySaveEvent} pd-reply-save - A reply is to be added or changed
 * @fires {PdReplyRemoveEvent} pd-reply-remove - A reply is to be taken out
 * @csspart reply - A reply in the list
 * @csspart form - Where a reply is written
 * @csspart label - What a field is for
 * @csspart control - A field
 * @csspart error - The sentence below a field with something to mend
 */
export class PdCannedReplies extends LitElement {
  static override styles = [tokens, host, buttons, fields, typedText, styles];

  /** What there is. */
  @property({ attribute: false }) replies: readonly CannedReply[] = [];

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  /** Id of the reply that is being written; '' for a new one. */
  @state() private editing?: string;
  @state() private issue?: Issue;

  readonly i18n = new LocalizeController(this, teamCatalog);

  #find = <E extends HTMLElement>(selector: string) => this.renderRoot.querySelector<E>(selector);

  async #begin(id: string) {
    this.editing = id;
    this.issue = undefined;
    await this.updateComplete;
    this.#find('#shortcut')?.focus();
  }

  async #finish() {
    const id = this.editing;
    this.editing = this.issue = undefined;
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.reply')];
    (buttons.find((one) => one.dataset['id'] === id) ?? this.#find('.add'))?.focus();
  }

  #typed() {
    const shortcut = this.#find<HTMLInputElement>('#shortcut')!.value.trim().replace(/^\//, '');
    return { shortcut, text: this.#find<HTMLTextAreaElement>('#text')!.value.trim() };
  }

  #check(): Issue | undefined {
    const { shortcut, text } = this.#typed();
    if (!/^[^\s/]+$/u.test(shortcut)) return 'shortcut';
    const same = (one: CannedReply) => one.shortcut.toLowerCase() === shortcut.toLowerCase();
    if (this.replies.some((one) => one.id !== this.editing && same(one))) return 'taken';
    return isBlank(text) ? 'text' : undefined;
  }

  #onSubmit(event: SubmitEvent) {
    event.preventDefault();
    this.issue = this.#check();
    if (this.issue) return this.#find(this.issue === 'text' ? '#text' : '#shortcut')?.focus();
    const reply = { ...this.#typed(), ...(this.editing && { id: this.editing }) };
    this.dispatchEvent(new PdReplySaveEvent({ reply }));
    void this.#finish();
  }

  #onKeydown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    // Whatever is around may close at Esc; here it only takes back.
    event.preventDefault();
    event.stopPropagation();
    void this.#finish();
  }

  async #remove(id: string) {
    this.dispatchEvent(new PdReplyRemoveEvent({ id }));
    await this.updateComplete;
    this.#find('.add')?.focus();
  }

  #error(field: 'shortcut' | 'text') {
    const { i18n, issue } = this;
    if (!issue || (issue === 'text') !== (field === 'text')) return nothing;
    const text = {
      shortcut: i18n.msg('Enter one word, without a space or “/”', {
        id: 'replies.error-shortcut',
        desc: 'Below the field for the short name of a reply',
      }),
      taken: i18n.msg('There is a reply of this name already', {
        id: 'replies.error-taken',
        desc: 'Below the field for the short name of a reply',
      }),
      text: i18n.msg('Write what the reply says', {
        id: 'replies.error-text',
        desc: 'Below the field for the text of a reply',
      }),
    }[issue];
    return html`<p class="error" part="error" id="${field}-error">
      ${alertIcon(16)}<span>${text}</span>
    </p>`;
  }

  #form(reply: CannedReply | undefined) {
    const { i18n, issue } = this;
    const wrong = (field: 'shortcut' | 'text') =>
      issue !== undefined && (issue === 'text') === (field === 'text');
    return html`<form part="form" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
      <div class="field">
        <label class="label" part="label" for="shortcut"
          >${i18n.msg('Short name', { id: 'replies.shortcut', desc: 'Label: what is typed after a “/”' })}</label
        >
        <div class="shortcut">
          <span class="slash" aria-hidden="true">/</span>
          <input
            class="control"
            part="control"
            id="shortcut"
            dir="auto"
            autocomplete="off"
            maxlength=${maxShortcutLength}
            aria-required="true"
            aria-invalid=${wrong('shortcut') ? 'true' : nothing}
            aria-describedby=${wrong('shortcut') ? 'shortcut-error' : nothing}
            .value=${reply?.shortcut ?? ''}
            @input=${() => (this.issue = undefined)}
          />
        </div>
        ${this.#error('shortcut')}
      </div>
      <div class="field">
        <label class="label" part="label" for="text"
          >${i18n.msg('Text', { id: 'replies.text', desc: 'Label: what a prepared reply says' })}</label
        >
        <textarea
          class="control"
          part="control"
          id="text"
          rows="4"
          dir="auto"
          maxlength=${maxReplyLength}
          aria-required="true"
          aria-invalid=${wrong('text') ? 'true' : nothing}
          aria-describedby=${wrong('text') ? 'text-error text-hint' : 'text-hint'}
          .value=${reply?.text ?? ''}
          @input=${() => (this.issue = undefined)}
        ></textarea>
        ${this.#error('text')}
        <p class="hint" id="text-hint">
          ${format(
            i18n.msg(
              'Filled in when you use it: {places}. With a word for those without one: {other}',
              {
                id: 'replies.places',
                desc: 'Below the field for the text of a reply; the places are such as {name}',
              },
            ),
            {
              places: replyPlaces.map((place) => `{${place}}`).join(' '),
              other: `{name|${i18n.msg('there', { id: 'replies.there', desc: 'As in “Hello there”, where no name is known' })}}`,
            },
          )}
        </p>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary">
          ${i18n.msg('Save', { id: 'replies.save', desc: 'Button: saves a prepared reply' })}
        </button>
        <button type="button" class="button quiet" @click=${this.#finish}>
          ${i18n.msg('Cancel', { id: 'replies.cancel', desc: 'Button' })}
        </button>
      </div>
    </form>`;
  }

  #item(reply: CannedReply) {
    const { id, shortcut, text } = reply;
    if (id === this.editing) return html`<li>${this.#form(reply)}</li>`;
    const remove = format(
      this.i18n.msg('Remove {reply}', {
        id: 'replies.remove',
        desc: 'Name of a button; {reply} is the short name of a prepared reply',
      }),
      { reply: `/${shortcut}` },
    );
    return html`<li>
      <button type="button" class="reply" part="reply" data-id=${id} @click=${() => this.#begin(id)}>
        <b><bdi>/${shortcut}</bdi></b><span dir="auto">${text}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label=${remove}
        title=${remove}
        @click=${() => this.#remove(id)}
      >
        ${trashIcon(20)}
      </button>
    </li>`;
  }

  override render() {
    const { i18n } = this;
    const sorted = this.replies.toSorted((a, b) => a.shortcut.localeCompare(b.shortcut));
    return html`<div lang=${i18n.locale} dir=${i18n.dir}>
      <p>
        ${i18n.msg('Type “/” in an empty reply to use one of these. Your whole team has them.', {
          id: 'replies.lead',
          desc: 'Above the prepared replies',
        })}
      </p>
      <ul>
        ${repeat(
          sorted,
          ({ id }) => id,
          (reply) => this.#item(reply),
        )}
      </ul>
      ${
        this.editing === ''
          ? this.#form(undefined)
          : html`<button type="button" class="button soft add" @click=${() => this.#begin('')}>
            ${plusIcon(18)}${i18n.msg('Add a reply', { id: 'replies.add', desc: 'Button' })}
          </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-canned-replies': PdCannedReplies;
  }
}
