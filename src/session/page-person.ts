import { parseUserData, type ParsedUserData } from '../model/custom-user-data.js';
import type { ContactDetails, ContactIdentity } from '../model/identity.js';
import { userDataWatcher } from './user-data-watcher.js';

export { parseUserData };

export interface PagePersonHooks {
  /** Called within the task in which the page's data were found to have changed. */
  onChange(): void;
  /** Called with what could not be used, once for each set of data. */
  onIssues(issues: ParsedUserData['issues']): void;
}

/**
 * The person that the page names: by the global `custom_user_data`, or by what the element was
 * given, which wins.
 */
export class PagePerson {
  /** Undefined: the page names nobody. */
  person: ContactIdentity | undefined;
  /** What the page says, even of somebody whom it does not name: it fills the form in advance. */
  hints: ContactDetails = {};

  #own: unknown;
  #token: string | undefined;
  readonly #unsubscribe: () => void;

  constructor(private readonly hooks: PagePersonHooks) {
    this.#unsubscribe = userDataWatcher.subscribe(() => this.#read());
    userDataWatcher.check();
    this.#read();
  }

  get data(): unknown {
    return this.#own ?? userDataWatcher.data;
  }

  /** Takes data in place of the global's; `undefined` or `null`: the global counts again. */
  assign(data: unknown, token?: string): void {
    this.#own = data ?? undefined;
    this.#token = token;
    this.#read();
  }

  /** Reads the page's data now: the site may have changed its object without a trace. */
  check(): void {
    userDataWatcher.check();
  }

  /** The person has signed out; the page is not believed before its data change. */
  hold(): void {
    userDataWatcher.hold();
    this.#own = undefined;
    this.#token = undefined;
    this.#read();
  }

  dispose(): void {
    this.#unsubscribe();
  }

  #read(): void {
    const { data } = this;
    const { identified, details, issues } = parseUserData(data);
    const token = this.#token;
    this.hints = details;
    this.person = identified
      ? { kind: 'contact', via: 'code', details, ...(token && { token }) }
      : undefined;
    if (issues.length) this.hooks.onIssues(issues);
    this.hooks.onChange();
  }
}
