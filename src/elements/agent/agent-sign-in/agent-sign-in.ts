import { LitElement, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ConnectionErrorCode } from '../../../connections/connection.js';
import { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Labels } from '../../../localization/catalog.js';
import { teamCatalog } from '../../../localization/team-catalog.js';
import type { Agent } from '../../../model/conversation.js';
import { isBlank, wellFormed } from '../../../model/message.js';
import { buttons, fields } from '../../../styles/controls.styles.js';
import { host } from '../../../styles/host.styles.js';
import { alertIcon, chatIcon } from '../../../styles/icons.js';
import { tokens } from '../../../styles/tokens.styles.js';
import { typedText } from '../../../styles/typed-text.styles.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { avatar } from '../../shared/avatar.js';
import { PdSignInSubmitEvent, type SignInSubmitDetail } from './agent-sign-in.events.js';
import { styles } from './agent-sign-in.styles.js';

/**
 * Who works at the desk, or with the settings: one who was here before, or a new name.
 *
 * @element pd-agent-sign-in
 * @fires {PdSignInSubmitEvent} pd-sign-in-submit - A person was chosen, or a name given
 * @csspart avatar - The agent’s picture or initials
 * @csspart agent - One who was here before
 * @csspart heading - The title
 * @csspart lead - The sentence below it
 * @csspart label - Above the field
 * @csspart control - The field for a name
 * @csspart error - The sentence below it, if it was left empty
 * @csspart submit - The button below the name
 */
export class PdAgentSignIn extends LitElement {
  static override styles = [tokens, host, buttons, fields, typedText, avatarStyles, styles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Who may be chosen. */
  @property({ attribute: false }) known: readonly Agent[] = [];

  /** What is signed in to: says what the name is for. */
  @property() place: 'desk' | 'settings' = 'desk';

  /** Address of the team's account. Given: the form asks for its password too. */
  @property() account = '';

  /** The sign-in is on its way. */
  @property({ type: Boolean, reflect: true }) busy = false;

  /** Why the last one failed. */
  @property() error?: ConnectionErrorCode;

  /** BCP 47 tag. Empty: that of the element or page around it. */
  @property() locale?: string;

  /** Replacements of the built-in texts. */
  @property({ attribute: false }) labels?: Labels;

  @state() private missing = false;
  @state() private passwordMissing = false;

  @query('#name') private readonly field!: HTMLInputElement;
  @query('#password') private readonly passwordField!: HTMLInputElement | null;

  readonly i18n = new LocalizeController(this, teamCatalog);

  #tell(detail: SignInSubmitDetail) {
    if (!this.busy) this.dispatchEvent(new PdSignInSubmitEvent(detail));
  }

  #submit(event: Event) {
    event.preventDefault();
    const name = wellFormed(this.field.value).trim();
    const password = this.passwordField?.value;
    this.missing = isBlank(name);
    this.passwordMissing = password === '';
    if (this.missing) this.field.focus();
    else if (this.passwordMissing) this.passwordField!.focus();
    else this.#tell({ name, ...(password && { password }) });
  }

  #input() {
    this.missing = false;
  }

  #passwordInput() {
    this.passwordMissing = false;
  }

  get #words() {
    const { i18n } = this;
    if (this.place === 'settings') {
      return {
        title: i18n.msg('Sign in to the settings', {
          id: 'sign-in.title-settings',
          desc: 'Heading',
        }),
        lead: i18n.msg('What you change here, all customers see.', {
          id: 'sign-in.lead-settings',
          desc: 'Below the heading “Sign in to the settings”',
        }),
        missing: i18n.msg('Type your name', {
          id: 'sign-in.name-missing-settings',
          desc: 'Below the empty field, where customers will not see the name',
        }),
      };
    }
    return {
      title: i18n.msg('Sign in to the desk', { id: 'sign-in.title', desc: 'Heading' }),
      lead: i18n.msg('Customers see your name beside your answers.', {
        id: 'sign-in.lead',
        desc: 'Below the heading',
      }),
      missing: i18n.msg('Type the name that customers will see', {
        id: 'sign-in.name-missing',
        desc: 'Below the empty field',
      }),
    };
  }

  #failed() {
    if (!this.error) return nothing;
    const { i18n } = this;
    const text =
      this.error === 'unavailable'
        ? i18n.msg('The desk could not be reached. Try again in a moment.', {
            id: 'sign-in.unavailable',
            desc: 'Above the form, after a failed sign-in',
          })
        : this.error === 'unauthorized' && this.account
          ? i18n.msg('This password is not right. Type it again.', {
              id: 'sign-in.wrong-password',
              desc: 'Above the form, after a sign-in with a wrong password',
            })
          : i18n.msg('You were not let in. Ask whoever runs this desk.', {
              id: 'sign-in.refused',
              desc: 'Above the form, after a refused sign-in',
            });
    return html`<p class="failed" role="alert">${alertIcon(20)}<span>${text}</span></p>`;
  }

  #known() {
    // By a name alone nobody gets in where a password is asked for.
    if (this.known.length === 0 || this.account) return nothing;
    return html`<ul>
        ${this.known.map(
          ({ id, name, avatar: src }) => html`<li>
            <button
              type="button"
              class="button outlined agent"
              part="agent"
              aria-disabled=${this.busy ? 'true' : nothing}
              @click=${() => this.#tell({ id, name })}
            >
              ${avatar({ name, src, size: 28 })}<bdi>${name}</bdi>
            </button>
          </li>`,
        )}
      </ul>
      <p class="or">
        ${this.i18n.msg('or', { id: 'sign-in.or', desc: 'Between the names to choose and the field for a new one' })}
      </p>`;
  }

  #password() {
    const { account, i18n, passwordMissing: missing } = this;
    return html`<div class="field">
        <label class="label" for="account"
          >${i18n.msg('Account', { id: 'sign-in.account', desc: 'Label of the team’s address, which cannot be changed here' })}</label
        >
        <input class="control" part="control" id="account" dir="ltr" autocomplete="username" readonly .value=${account} />
      </div>
      <div class="field">
        <label class="label" part="label" for="password"
          >${i18n.msg('Password', { id: 'sign-in.password', desc: 'Label of the field' })}</label
        >
        <input
          class="control"
          part="control"
          id="password"
          type="password"
          dir="ltr"
          autocomplete="current-password"
          aria-invalid=${missing ? 'true' : nothing}
          aria-describedby=${missing ? 'password-missing' : nothing}
          @input=${this.#passwordInput}
        />
        ${
          missing
            ? html`<p class="error" part="error" id="password-missing" role="alert">
                ${alertIcon(16)}<span
                  >${i18n.msg('Type the password of the account', {
                    id: 'sign-in.password-missing',
                    desc: 'Below the empty field',
                  })}</span
                >
              </p>`
            : nothing
        }
      </div>`;
  }

  override render() {
    const { busy, i18n, missing } = this;
    return html`<div class="root" lang=${i18n.locale} dir=${i18n.dir}>
      <div>
        <span class="tile" aria-hidden="true">${chatIcon()}</span>
        <h2 part="heading">${this.#words.title}</h2>
        <p class="lead" part="lead">${this.#words.lead}</p>
      </div>
      ${this.#failed()} ${this.#known()}
      <form novalidate @submit=${this.#submit}>
        <div class="field">
          <label class="label" part="label" for="name"
            >${i18n.msg('Your name', { id: 'sign-in.name', desc: 'Label of the field' })}</label
          >
          <input
            class="control"
            part="control"
            id="name"
            dir="auto"
            autocomplete="name"
            maxlength="80"
            .value=${this.account ? (this.known[0]?.name ?? '') : ''}
            aria-invalid=${missing ? 'true' : nothing}
            aria-describedby=${missing ? 'missing' : nothing}
            @input=${this.#input}
          />
          ${
            missing
              ? html`<p class="error" part="error" id="missing" role="alert">
                ${alertIcon(16)}<span
                  >${this.#words.missing}</span
                >
              </p>`
              : nothing
          }
        </div>
        ${this.account ? this.#password() : nothing}
        <button class="button primary submit" part="submit" aria-disabled=${busy ? 'true' : nothing}>
          ${busy ? html`<span class="spinner"></span>` : nothing}
          ${i18n.msg('Sign in', { id: 'sign-in.submit', desc: 'Button' })}
        </button>
      </form>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pd-agent-sign-in': PdAgentSignIn;
  }
}
