/** Texts by id, as a locale module or an override file holds them. */
export type Texts = Readonly<Record<string, string>>;

/** Overrides: for every locale, or by locale. */
export type Labels = Texts | Readonly<Record<string, Texts>>;

type LocaleModule = { templates: Record<string, unknown> };
type Languages = Readonly<Record<string, () => Promise<LocaleModule>>>;

/**
 * The built-in translations of one group of elements, each loaded when it is first wanted.
 * English is in the source and never loaded.
 */
export class Catalog {
  readonly #loaded = new Map<string, Texts>();
  readonly #loading = new Map<string, Promise<void>>();

  /** Their list is loaded too: what every page pays for does not grow with the languages. */
  constructor(private readonly list: () => Promise<{ languages: Languages }>) {}

  text(locale: string, id: string): string | undefined {
    return this.#loaded.get(locale)?.[id];
  }

  /** Loads what the locale and its base language have. `undefined`: nothing is left to load. */
  load(locale: string): Promise<unknown> | undefined {
    if (/^en\b/.test(locale)) return undefined;
    const wanted = fallbacks(locale).filter((tag) => !this.#loaded.has(tag));
    return wanted.length ? Promise.all(wanted.map((tag) => this.#load(tag))) : undefined;
  }

  #load(tag: string): Promise<void> {
    let loading = this.#loading.get(tag);
    if (!loading) {
      loading = this.list()
        .then(({ languages }) => languages[tag]?.())
        .then(
          (module) => void this.#loaded.set(tag, { ...module?.templates } as Texts),
          (cause: unknown) => {
            // English stays on the screen; asking again at each render would never end.
            this.#loaded.set(tag, {});
            console.warn(`pd-chat-kit: the texts for "${tag}" could not be loaded.`, cause);
          },
        );
      this.#loading.set(tag, loading);
    }
    return loading;
  }
}

/** `pt-BR` → `['pt-BR', 'pt']`; the order in which texts are looked for (RFC 4647, lookup). */
export const fallbacks = (locale: string): string[] =>
  locale.split('-').map((_, i, parts) => parts.slice(0, parts.length - i).join('-'));

/** The override for an id: of the locale, of its base language, or meant for every locale. */
export function override(labels: Labels | undefined, locale: string, id: string) {
  if (!labels) return undefined;
  const all = labels as Record<string, Texts>;
  return [...fallbacks(locale).map((tag) => all[tag]), labels as Texts]
    .map((texts) => texts?.[id])
    .find((text) => typeof text === 'string');
}

const rtl = /^(ar|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

export const direction = (locale: string): 'ltr' | 'rtl' => (rtl.test(locale) ? 'rtl' : 'ltr');
