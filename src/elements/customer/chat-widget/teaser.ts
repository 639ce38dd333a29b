import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import '../chat-teaser/define.js';

export interface TeaserHost extends ReactiveControllerHost, HTMLElement {
  readonly account: string;
  readonly widgetId: string;
  readonly teaser?: string | null | undefined;
  readonly teaserDelay?: number | undefined;
  readonly open: boolean;
  show(): void;
}

/** Seconds. */
const delay = 5;

/**
 * Words beside the launcher, after a while, for whoever has not been in the chat. Dismissed, they
 * do not come back while the tab lives: that is kept then, and nothing before.
 */
export class Teaser implements ReactiveController {
  #waited = false;
  #over = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: TeaserHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host } = this;
    // Whoever is in the chat, or comes back to it, needs no invitation.
    this.#over ||= host.open || this.#has('#panel');
    const may = Boolean(host.teaser) && !this.#over && this.#has('#launcher');
    if (!may || this.#waited) return this.hostDisconnected();
    this.#timer ??= setTimeout(
      () => {
        this.#waited = true;
        this.#over ||= wasDismissed(host);
        host.requestUpdate();
      },
      seconds(host) * 1000,
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  render() {
    const { host } = this;
    if (!host.teaser || !this.#waited || this.#over || host.open) return nothing;
    return html`<pd-chat-teaser
      exportparts="bubble:chat-teaser__bubble,text:chat-teaser__text,close:chat-teaser__close"
      .text=${host.teaser}
      @pd-teaser-click=${this.#click}
      @pd-teaser-close=${this.#close}
    ></pd-chat-teaser>`;
  }

  #has(selector: string): boolean {
    return this.host.shadowRoot!.querySelector(selector) !== null;
  }

  readonly #click = (): void => {
    this.#end();
    this.host.show();
  };

  readonly #close = (): void => {
    this.#end();
    this.host.requestUpdate();
    // Whoever was in it is not to lose the place in the page.
    const { shadowRoot } = this.host;
    if (shadowRoot?.activeElement) shadowRoot.querySelector<HTMLElement>('#launcher')?.focus();
  };

  #end(): void {
    this.#over = true;
    try {
      sessionStorage.setItem(key(this.host), '');
    } catch {
      // Then it is known until the page goes.
    }
  }
}

const key = ({ account, widgetId }: TeaserHost): string => `pd-chat-teaser:${account}:${widgetId}`;

function wasDismissed(host: TeaserHost): boolean {
  try {
    return sessionStorage.getItem(key(host)) !== null;
  } catch {
    return false;
  }
}

function seconds(host: TeaserHost): number {
  const given = Number(host.teaserDelay ?? host.getAttribute('teaser-delay') ?? delay);
  return given >= 0 && given < 2 ** 31 / 1000 ? given : delay;
}
