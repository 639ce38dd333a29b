import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { News } from '../../../session/agent-state.js';
import { ring } from '../../customer/chat-widget/sound.js';
import type { DeskPreferences } from './desk-preferences.js';

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
  #news: News | undefined;
  #titled = false;
  /** Notifications were wanted, and the browser, or the agent, has said no. */
  refused = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly preferences: DeskPreferences,
  ) {
    host.addController(this);
  }

  get muted(): boolean {
    return this.preferences.kept.muted === true;
  }

  /** Has been wanted, and was allowed then. */
  get notifies(): boolean {
    return this.preferences.kept.notifies === true;
  }

  /** On an insecure origin there are none. */
  get canNotify(): boolean {
    return typeof Notification !== 'undefined';
  }

  hostDisconnected(): void {
    this.setCount(0);
    this.#news = undefined;
  }

  setMuted(muted: boolean): void {
    this.preferences.set({ muted });
    if (!muted) void ring(`sample ${Date.now()}`); // this is how it sounds
  }

  /** That was read. */
  dismiss(): void {
    this.refused = false;
    this.host.requestUpdate();
  }

  /** Asks for the browser's permission, if it has not been given: to be called by a gesture. */
  async setNotifies(notifies: boolean): Promise<void> {
    const allowed = notifies && (await Notification.requestPermission()) === 'granted';
    this.refused = notifies && !allowed;
    this.preferences.set({ notifies: allowed });
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
}
