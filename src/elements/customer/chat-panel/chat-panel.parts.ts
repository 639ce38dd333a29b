import type { ReactiveControllerHost } from 'lit';

/** What an open panel does not always need. */
const scripts = {
  menu: () => import('./chat-panel.menu.js'),
  form: () => import('../login-form/define.js'),
  banner: () => import('../visitor-banner/define.js'),
  search: () => import('../message-search/define.js'),
  rating: () => import('../rating-form/define.js'),
  transcript: () => import('../transcript-form/define.js'),
};

type Scripts = typeof scripts;
type Part = keyof Scripts;

/** Loads parts of the panel when they are first wanted. */
export class Parts {
  readonly #modules: { [P in Part]?: Awaited<ReturnType<Scripts[P]>> } = {};
  readonly #coming = new Map<Part, Promise<void>>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** What is there. If it is not, it is on its way, and the host renders again when it has come. */
  use<P extends Part>(part: P): Awaited<ReturnType<Scripts[P]>> | undefined {
    if (!this.#modules[part] && !this.isComing(part)) this.#coming.set(part, this.#load(part));
    return this.#modules[part];
  }

  isComing(part: Part): boolean {
    return this.#coming.has(part);
  }

  /** Settles when nothing is on its way. */
  async ready(): Promise<void> {
    await Promise.all(this.#coming.values());
  }

  async #load(part: Part): Promise<void> {
    try {
      this.#modules[part] = (await scripts[part]()) as never;
    } catch {
      return; // Offline it may not come: the next rendering asks again.
    } finally {
      this.#coming.delete(part);
    }
    this.host.requestUpdate();
  }
}
