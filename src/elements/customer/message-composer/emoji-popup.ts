import { html } from 'lit';
import { exportParts } from '../../shared/export-parts.js';
import { emojiParts } from '../customer-parts.js';
import '../emoji-picker/define.js';
import type { PdEmojiSelectEvent } from '../emoji-picker/emoji-picker.events.js';
import type { PdEmojiPicker } from '../emoji-picker/emoji-picker.js';
import { fitAbove } from './fit-above.js';
import type { PdMessageComposer } from './message-composer.js';

/** The emoji picker above a composer, from the first press on its button. */
export class EmojiPopup {
  open = false;
  #unfit: (() => void) | undefined;

  constructor(
    private readonly composer: PdMessageComposer,
    private readonly insert: (emoji: string) => void,
  ) {}

  async toggle(): Promise<void> {
    if (this.open) return this.#closeToButton();
    this.open = true;
    this.composer.requestUpdate();
    await this.composer.updateComplete;
    const picker = this.#find<PdEmojiPicker>('pd-emoji-picker');
    if (!picker) return;
    this.#unfit?.();
    this.#unfit = fitAbove(picker, this.#find('.box')!);
    await picker.updateComplete;
    picker.focus();
  }

  close(): void {
    if (!this.open) return; // hidden while it had the focus, it hears of it once more
    this.#unfit?.();
    this.open = false;
    this.composer.requestUpdate();
  }

  #closeToButton(): void {
    this.close();
    this.#find('.emoji')?.focus();
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.composer.renderRoot.querySelector<T>(selector);
  }

  readonly #select = ({ detail: { emoji, more } }: PdEmojiSelectEvent): void => {
    this.insert(emoji);
    if (more) return;
    this.close();
    this.composer.focus();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    // Not if the whole page has lost the focus, nor if it goes to the button, which closes itself.
    const stays = [this.#find('pd-emoji-picker'), this.#find('.emoji')].includes(
      relatedTarget as HTMLElement | null,
    );
    if (!stays && document.hasFocus()) this.close();
  };

  render() {
    return html`<pd-emoji-picker
      exportparts=${exportParts(emojiParts, 'emoji-picker')}
      ?hidden=${!this.open}
      @pd-emoji-select=${this.#select}
      @pd-emoji-close=${() => this.#closeToButton()}
      @focusout=${this.#onFocusOut}
    ></pd-emoji-picker>`;
  }
}
