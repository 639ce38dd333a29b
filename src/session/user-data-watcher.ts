// In the launcher's static graph, so: no imports, and as few bytes as clarity allows.

/** The site's own global. A bare name, because a top-level `let` or `const` is no property of `window`. */
declare const custom_user_data: unknown;

/** Called with `UserDataWatcher.data` whenever that has changed. */
export type UserDataListener = (data: unknown) => void;

type Fields = Record<string, unknown>;

const name = 'custom_user_data';

/** Keys of the site's object that are looked at; the rest is ignored. */
const maxKeys = 200;

/** Stands for a value that cannot be read, or that no key accepts. Never blank, so it is reported. */
const unfit = Symbol('unfit');

/** Undefined too where the name does not exist, or not yet (a `let` whose line has not run). */
function read(): unknown {
  try {
    return custom_user_data;
  } catch {
    return undefined;
  }
}

/** A copy one level deep, two for `additionalFields`. Calls the site's getters, which may throw. */
function copyOf(get: () => unknown, depth: number): unknown {
  try {
    const value = get();
    if (Object(value) !== value) return value;
    if (!depth || typeof value === 'function' || Array.isArray(value)) return unfit;
    const copy = Object.create(null) as Fields;
    for (const key of Object.keys(value as Fields).slice(0, maxKeys)) {
      copy[key] = copyOf(
        () => (value as Fields)[key],
        depth > 1 && key === 'additionalFields' ? 1 : 0,
      );
    }
    return copy;
  } catch {
    return unfit;
  }
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether two copies are equal. */
function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

const blank = (value: unknown): boolean =>
  isObject(value)
    ? Object.values(value).every(blank)
    : value === undefined || value === null || (typeof value === 'string' && !value.trim());

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';

/**
 * Watches the site's global `custom_user_data`, however it is declared and changed. An accessor
 * sees assignments at the end of the task; a comparison, once a second while the page is visible,
 * sees the rest: changes inside the object, and globals that cannot be made an accessor. Only a
 * configurable accessor will do: any other turns a later `let` of the site into a SyntaxError.
 */
export class UserDataWatcher {
  /**
   * What the page says of the person: a plain copy, unchecked, or undefined while that is nothing
   * (absent, empty, only blank strings, or held). In an object changed in place, what was left
   * over from another person is already taken out.
   */
  data: unknown;

  #listeners = new Set<UserDataListener>();
  /** What our accessor holds for the site: its own object, never a copy. */
  #assigned: unknown;
  #pending = false;
  #held = false;
  #ready = false;
  #timer?: ReturnType<typeof setInterval>;

  /** As last seen: the site's value, its copy, who it named. */
  #value: unknown;
  #copy: unknown;
  #id = '';
  #email = '';
  /** Keys left over from another person, with the external id they came under. */
  #left = new Map<string, string>();

  /**
   * Starts watching with the first listener. `data` holds for the moment; the first reading is at
   * the end of the task. Returns the function that ends it; the last one to end leaves nothing
   * behind but the site's value, as a plain property.
   */
  subscribe(listener: UserDataListener): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      if (this.#listeners.delete(listener) && !this.#listeners.size) this.#stop();
    };
  }

  /** Reads now, and tells the listeners of a change before it returns. */
  check = (): void => {
    if (!this.#listeners.size) return;
    const value = read();
    const copy = copyOf(() => value, 2);
    // A site's own getter may make a new object at each reading; that is no assignment.
    const replaced = value !== this.#value && value === read();
    if (this.#ready && (this.#pending || replaced || !same(copy, this.#copy))) this.#held = false;

    const now = Object(copy) as Fields;
    this.#sortOut(now, replaced);
    this.#value = value;
    this.#copy = copy;
    this.#pending = false;
    this.#ready = true;

    const own = this.#left.size
      ? Object.fromEntries(Object.entries(now).filter(([key]) => !this.#left.has(key)))
      : copy;
    const data = this.#held || blank(own) ? undefined : own;
    if (same(data, this.data)) return;
    this.data = data;
    for (const listener of this.#listeners) listener(this.data);
  };

  /**
   * Takes the page as saying nothing, without a report, until its data are assigned anew (be it
   * the same object) or change: for a sign-out while they still name the person.
   */
  hold(): void {
    this.#held = true;
    this.#pending = false;
    if (this.#ready) this.#value = read();
    this.data = undefined;
  }

  /**
   * Finds what another person left behind. A person is an external id, else an e-mail; to lose
   * the external id is to leave, to get one is not. Who comes back finds the own values again.
   */
  #sortOut(now: Fields, replaced: boolean): void {
    const before = Object(this.#copy) as Fields;
    const id = text(now.externalId);
    const email = text(now.email).toLowerCase();
    const moved = this.#id ? id !== this.#id : this.#email && email !== this.#email;
    const left = new Map<string, string>();
    for (const key of replaced ? [] : Object.keys(now)) {
      const owner = this.#left.get(key) ?? (moved ? this.#id : undefined);
      const stays = owner !== undefined && !(id && owner === id);
      if (stays && same(now[key], before[key])) left.set(key, owner);
    }
    this.#id = id;
    this.#email = left.has('email') ? '' : email;
    this.#left = left;
  }

  #get = (): unknown => this.#assigned;

  #set = (value: unknown): void => {
    this.#assigned = value;
    if (!this.#pending) queueMicrotask(this.check);
    this.#pending = true;
  };

  /** Not after `var` (not configurable), nor over an accessor or constant of the site's own. */
  #install(): void {
    const found = Object.getOwnPropertyDescriptor(window, name);
    if (found && !(found.configurable && found.writable)) return;
    this.#assigned = found?.value;
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      get: this.#get,
      set: this.#set,
    });
  }

  #wake = (): void => {
    clearInterval(this.#timer);
    if (!document.hidden) this.#timer = setInterval(this.check, 1000);
    queueMicrotask(this.check);
  };

  #start(): void {
    this.#install();
    addEventListener('focus', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    this.#wake();
  }

  #stop(): void {
    clearInterval(this.#timer);
    removeEventListener('focus', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.data = undefined;
    if (Object.getOwnPropertyDescriptor(window, name)?.get !== this.#get) return;
    // Kept even if undefined: a `var` of the site that came after us relies on the property.
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      writable: true,
      value: this.#assigned,
    });
  }
}

/** The one of this page: several widgets share one accessor and one timer. */
export const userDataWatcher = new UserDataWatcher();
