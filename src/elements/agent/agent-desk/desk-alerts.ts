import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { News } from '../../../session/agent-state.js';
import { ring } from '../../customer/chat-widget/sound.js';

/** What a browser remembers of how a desk calls its agent. */
interface Kept {
  muted?: boolean;
  notifies?: boolean;
}

export interface Call {
  title: string;
  body: string;
  open(): void;
}

/**
 * Calls an agent who looks elsewhere: a number in the page's title, a sound, and, once the agent
 * has wanted them, the browser's notifications.
 */
export class DeskAlerts implements ReactiveController {
  #account: string | undefined;
  #kept: Kept = {};
  #news: News | undefined;
  #titled = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get muted(): boolean {
    return this.#kept.muted === true;
  }

  /** Has been wanted, and was allowed then. */
  get notifies(): boolean {
    return this.#kept.notifies === true;
  }

  /** On an insecure origin there are none. */
  get canNotify(): boolean {
    return typeof Notification !== 'undefined';
  }

  hostDisconnected(): void {
    this.setCount(0);
    this.#news = undefined;
  }

  follow(account: string): void {
    if (account === this.#account) return;
    this.#account = account;
    this.#kept = read(account);
  }

  setMuted(muted: boolean): void {
    this.#keep({ ...this.#kept, muted });
    if (!muted) void ring(`sample ${Date.now()}`); // this is how it sounds
  }

  /** Asks for the browser's permission, if it has not been given: to be called by a gesture. */
  async setNotifies(notifies: boolean): Promise<void> {
    const allowed = notifies && (await Notification.requestPermission()) === 'granted';
    this.#keep({ ...this.#kept, notifies: allowed });
  }

  /** How many are unread: before the page's own title, as long as there are some. */
  setCount(count: number): void {
    if (count ? !this.host.isConnected : !this.#titled) return;
    const own = document.title.replace(/^\(\d+\+?\)(?: |$)/, '');
    const title = count ? `(${count > 99 ? '99+' : count}) ${own}` : own;
    if (title !== document.title) document.title = title;
    this.#titled = count > 0;
  }

  /** Somebody has written. What was there before the desk was opened is no news. */
  hear(news: News | undefined, call: (news: News) => Call): void {
    if (!news || news === this.#news) return;
    this.#news = news;
    const { id, lastMessage } = news.conversation;
    if (!this.muted) void ring(`${id} ${lastMessage?.sentAt}`);
    if (!this.notifies || !this.canNotify || Notification.permission !== 'granted') return;
    if (document.visibilityState === 'visible') return;
    const { body, open, title } = call(news);
    try {
      const notification = new Notification(title, { body, tag: id });
      notification.onclick = () => {
        window.focus();
        open();
        notification.close();
      };
    } catch {
      // Some phones' browsers have them for service workers only.
    }
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    try {
      localStorage.setItem(keyOf(this.#account!), JSON.stringify(kept));
    } catch {
      // Blocked or full: until the page goes.
    }
    this.host.requestUpdate();
  }
}

const keyOf = (account: string): string => `pd-chat-desk-alerts:${account}`;

function read(account: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(account)) ?? '{}') as Kept | null;
    return { muted: kept?.muted === true, notifies: kept?.notifies === true };
  } catch {
    return {};
  }
}
