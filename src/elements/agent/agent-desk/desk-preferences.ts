import type { ReactiveControllerHost } from 'lit';

/** What a browser remembers of how its agent likes the desk. */
interface Kept {
  muted?: boolean;
  notifies?: boolean;
  noShortcuts?: boolean;
}

const names = ['muted', 'notifies', 'noShortcuts'] as const;

/** Of one account, in this browser. Where it stores nothing: until the page goes. */
export class DeskPreferences {
  #account: string | undefined;
  #kept: Kept = {};

  constructor(private readonly host: ReactiveControllerHost) {}

  get kept(): Readonly<Kept> {
    return this.#kept;
  }

  /** Called before each rendering. */
  follow(account: string): void {
    if (account === this.#account) return;
    this.#account = account;
    this.#kept = read(account);
  }

  set(change: Kept): void {
    this.#kept = { ...this.#kept, ...change };
    try {
      localStorage.setItem(keyOf(this.#account!), JSON.stringify(this.#kept));
    } catch {
      // Blocked or full.
    }
    this.host.requestUpdate();
  }
}

const keyOf = (account: string): string => `pd-chat-desk-preferences:${account}`;

function read(account: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(account)) ?? '{}') as Kept | null;
    return Object.fromEntries(names.map((name) => [name, kept?.[name] === true]));
  } catch {
    return {};
  }
}
