import { html, nothing, type LitElement, type ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { RatingValue } from '../../../model/conversation.js';
import type { CustomerSession } from '../../../session/customer-session.js';
import type { CustomerState } from '../../../session/customer-state.js';
import { exportParts } from '../../shared/export-parts.js';
import { customerParts } from '../customer-parts.js';
import { PdRatingGivenEvent, PdTranscriptRequestEvent } from './chat-panel.events.js';
import type { Parts } from './chat-panel.parts.js';

type Progress = 'idle' | 'busy' | 'done' | 'failed';

interface CardsHost extends ReactiveControllerHost, HTMLElement {
  readonly session?: CustomerSession;
  readonly i18n: LocalizeController;
  readonly heading: string;
  readonly transcript: 'off' | 'download' | 'email';
}

/** The cards of rating and transcript: asked for in the menu, there by themselves at the end. */
export class Cards {
  #wanted: 'rating' | 'transcript' | undefined;
  #rating: Progress = 'idle';
  #transcript: Progress = 'idle';
  #there = false;
  /** What comes back late, for another conversation, goes nowhere. */
  #turn = 0;

  constructor(
    private readonly host: CardsHost,
    private readonly parts: Parts,
  ) {}

  show(card: 'rating' | 'transcript'): void {
    this.#wanted = card;
    this.host.requestUpdate();
    void this.#go(card);
  }

  /** The card is far from the menu: who chose it goes on there, unless gone elsewhere meanwhile. */
  async #go(card: 'rating' | 'transcript'): Promise<void> {
    const { shadowRoot } = this.host;
    const from = shadowRoot!.activeElement;
    await this.host.updateComplete;
    const form = shadowRoot!.querySelector<LitElement>(`pd-${card}-form`);
    await form?.updateComplete;
    if (shadowRoot!.activeElement === from) form?.focus();
  }

  /** At the end both come by themselves. */
  ended(): void {
    this.#wanted = undefined;
  }

  /** Another conversation, or another person. */
  reset(): void {
    this.#turn++;
    this.#wanted = undefined;
    this.#rating = this.#transcript = 'idle';
    this.host.requestUpdate();
  }

  render(state: CustomerState) {
    const { permissions, conversation, identity } = state;
    const { transcript, i18n } = this.host;
    const ended = conversation?.state === 'ended';
    const shows = {
      rating: permissions.canRate && (ended || this.#wanted === 'rating'),
      transcript:
        permissions.canRequestTranscript &&
        transcript !== 'off' &&
        (ended || this.#wanted === 'transcript'),
    };
    const wanted = (['rating', 'transcript'] as const).filter((card) => shows[card]);
    for (const card of wanted) shows[card] = Boolean(this.parts.use(card));
    // Both come at once, so that what is read moves once; but what is there stays.
    this.#there &&= wanted.length > 0;
    this.#there ||=
      wanted.some((card) => shows[card]) && !wanted.some((card) => this.parts.isComing(card));
    if (!this.#there) return nothing;
    const failed = i18n.msg('That did not work. Please try again.', {
      id: 'panel.failed',
      desc: 'After a request that failed',
    });
    const rating = html`<pd-rating-form
      exportparts=${exportParts(customerParts, 'rating-form')}
      .value=${conversation?.rating?.value ?? 0}
      .comment=${conversation?.rating?.comment ?? ''}
      .error=${this.#rating === 'failed' ? failed : ''}
      ?busy=${this.#rating === 'busy'}
      ?done=${this.#rating === 'done'}
      @pd-rating-submit=${this.#rate}
    ></pd-rating-form>`;
    const copy = html`<pd-transcript-form
      exportparts=${exportParts(customerParts, 'transcript-form')}
      .mode=${transcript}
      .address=${identity.kind === 'contact' ? (identity.details.email ?? '') : ''}
      .error=${this.#transcript === 'failed' ? failed : ''}
      ?busy=${this.#transcript === 'busy'}
      ?done=${this.#transcript === 'done'}
      @pd-transcript-submit=${this.#request}
    ></pd-transcript-form>`;
    return html`<div class="cards" part="cards">
      ${shows.rating ? rating : nothing} ${shows.transcript ? copy : nothing}
    </div>`;
  }

  readonly #rate = async (
    event: CustomEvent<{ value: RatingValue; comment?: string }>,
  ): Promise<void> => {
    // It is done when the team has it, not when it was pressed.
    event.preventDefault();
    const { session } = this.host;
    const turn = this.#turn;
    this.#rating = 'busy';
    this.host.requestUpdate();
    try {
      await session?.rate(event.detail);
      if (this.#turn !== turn) return;
      this.#rating = 'done';
      this.host.dispatchEvent(new PdRatingGivenEvent(event.detail));
    } catch {
      if (this.#turn !== turn) return;
      this.#rating = 'failed';
    }
    this.host.requestUpdate();
  };

  readonly #request = async ({ detail }: CustomEvent<{ to?: string }>): Promise<void> => {
    const { host } = this;
    const { session } = host;
    const turn = this.#turn;
    const mode = host.transcript === 'email' ? 'email' : 'download';
    const wanted = host.dispatchEvent(new PdTranscriptRequestEvent({ ...detail, mode }));
    this.#transcript = 'busy';
    host.requestUpdate();
    try {
      if (wanted && mode === 'email') await session?.requestTranscript(detail.to);
      if (wanted && mode === 'download' && session) {
        const { downloadTranscript } = await import('./transcript-file.js');
        await downloadTranscript(session, host.i18n, host.heading);
      }
      if (this.#turn === turn) this.#transcript = 'done';
    } catch {
      if (this.#turn === turn) this.#transcript = 'failed';
    }
    host.requestUpdate();
  };
}
