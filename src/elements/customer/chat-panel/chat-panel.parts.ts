import type { ReactiveControllerHost } from 'lit';

/** What an open panel does not always need. Tests and stories make it come late, or never. */
export const scripts = {
  list: () => import('../message-list/define.js'),
  menu: () => import('./chat-panel.menu.js'),
  ask: () => import('./chat-panel.ask.js'),
  blocked: () => import('./chat-panel.blocked.js'),
  cards: () => import('./chat-panel.cards.js'),
  slow: () => import('./chat-panel.slow.js'),
  earlier: () => import('./chat-panel.earlier.js'),
  form: () => import('./chat-panel.form.js'),
  banner: () => import('./chat-panel.banner.js'),
  search: () => import('../message-search/define.js'),
  rating: () => import('../rating-form/define.js'),
  transcript: () => import('../transcript-form/define.js'),
};

type Scripts = typeof scripts;
type Part = keyof Scripts;

/** Milliseconds after which one goes on without a part. If it comes later, it is taken. */
const patience = 8000;

/** Loads parts of the panel when they are first wanted. */
export class Parts {
  readonly #modules: { [P in Part]?: Awaited<ReturnType<Scripts[P]>> } = {};
  readonly #coming = new Map<Part, Promise<void>>();
  readonly #missing = new Set<Part>();
  readonly #wanted = new Set<Part>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** What is there. If it is not, it is on its way, and the host renders again when it has come. */
  use<P extends Part>(part: P): Awaited<ReturnType<Scripts[P]>> | undefined {
    if (!this.#wanted.has(part)) this.#missing.delete(part);
    this.#wanted.add(part);
    this.fetch(part);
    return this.#modules[part];
  }

  /** Fetches what will be wanted next. If that fails, it is asked for again when it is. */
  fetch(part: Part): void {
    if (this.#modules[part] || this.isComing(part) || this.#missing.has(part)) return;
    this.#coming.set(part, this.#load(part));
  }

  isComing(part: Part): boolean {
    return this.#coming.has(part);
  }

  /** Something that was wanted did not come. */
  get failed(): boolean {
    return [...this.#missing].some((part) => this.#wanted.has(part));
  }

  /** What did not come is asked for again where it is wanted. */
  retry(): void {
    if (!this.failed) return;
    this.#missing.clear();
    this.host.requestUpdate();
  }

  /** Settles when nothing is on its way. */
  async ready(): Promise<void> {
    await Promise.all(this.#coming.values());
  }

  async #load(part: Part): Promise<void> {
    const giveUp = () => {
      this.#coming.delete(part);
      this.#missing.add(part);
      this.host.requestUpdate();
    };
    const late = setTimeout(giveUp, patience);
    try {
      this.#modules[part] = (await scripts[part]()) as never;
      this.#coming.delete(part);
      this.#missing.delete(part);
      this.host.requestUpdate();
    } catch {
      giveUp();
    }
    clearTimeout(late);
  }
}
