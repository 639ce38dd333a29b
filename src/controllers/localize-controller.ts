import type { msg } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  direction,
  fallbacks,
  override,
  type Catalog,
  type Labels,
} from '../localization/catalog.js';

/** What the controller reads from its element. Both are optional and may change at any time. */
export interface LocalizedHost extends ReactiveControllerHost, HTMLElement {
  /** BCP 47 tag. Empty: that of the element around it, else of the page's `lang`, else English. */
  locale?: string;
  labels?: Labels;
}

const pluralRules: Record<string, Intl.PluralRules> = {};
const controllers = new WeakMap<Element, LocalizeController>();

/**
 * Finds an element's words: the overrides nearest to it, then the built-in texts of its locale,
 * of the base language, and the English of the source. Locale and overrides are inherited from
 * the element in whose shadow tree this one stands, so two widgets on a page never mix.
 */
export class LocalizeController implements ReactiveController {
  /** What the team has stored: yields to every override of the page's. */
  stored?: Labels;
  readonly #inheritors = new Set<LocalizeController>();
  readonly #page = new MutationObserver(() => this.refresh());
  #parent: LocalizeController | undefined;
  #locale: string | undefined;
  #labels: Labels | undefined;

  constructor(
    private readonly host: LocalizedHost,
    private readonly catalog: Catalog,
  ) {
    host.addController(this);
    controllers.set(host, this);
  }

  /** Typed as lit-localize's own, so that its extractor finds every call. */
  readonly msg: typeof msg = ((text: string, { id }: { id: string }) => {
    const { locale } = this;
    const builtIn = () => fallbacks(locale).map((tag) => this.catalog.text(tag, id));
    return this.#override(id, locale) ?? builtIn().find((found) => found !== undefined) ?? text;
  }) as typeof msg;

  get locale(): string {
    const wanted = this.host.locale || this.#parent?.locale || pageLocale(this.host);
    try {
      // Pages write `hr_HR` and `HR` too; no part of Intl takes the first.
      return Intl.getCanonicalLocales(wanted.replaceAll('_', '-'))[0]!;
    } catch {
      return 'en';
    }
  }

  get dir(): 'ltr' | 'rtl' {
    return direction(this.locale);
  }

  /** Settles when the texts of the locale are there (or could not be had). */
  async ready(): Promise<void> {
    await this.catalog.load(this.locale);
  }

  /** The text for a number; all six of CLDR's categories, since languages differ. */
  plural(count: number, texts: Record<Intl.LDMLPluralRule, string>): string {
    const { locale } = this;
    return texts[(pluralRules[locale] ??= new Intl.PluralRules(locale)).select(count)];
  }

  hostConnected(): void {
    this.#parent = findParent(this.host);
    if (this.#parent) this.#parent.#inheritors.add(this);
    // A page that changes its own `lang` takes its widgets along.
    else this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
    // Put elsewhere, or away while the page's language changed. The first time it is no extra work.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#parent) this.#parent.#inheritors.delete(this);
    this.#parent = undefined;
    this.#page.disconnect();
  }

  hostUpdate(): void {
    void this.catalog.load(this.locale)?.then(() => this.refresh());
  }

  hostUpdated(): void {
    // Whatever made the host render may have been its locale or labels: those inside follow.
    const { locale, labels } = this.host;
    if (locale === this.#locale && labels === this.#labels) return;
    this.#locale = locale;
    this.#labels = labels;
    this.#refreshInheritors();
  }

  /** Renders this element and those that inherit from it anew. */
  refresh(): void {
    this.host.requestUpdate();
    this.#refreshInheritors();
  }

  #refreshInheritors(): void {
    for (const inheritor of this.#inheritors) inheritor.refresh();
  }

  #override(id: string, locale: string): string | undefined {
    return (
      override(this.host.labels, locale, id) ??
      (this.#parent && this.#parent.#override(id, locale)) ??
      override(this.stored, locale, id)
    );
  }
}

function findParent(host: Element): LocalizeController | undefined {
  for (let at = rootHost(host); at; at = rootHost(at)) {
    const found = controllers.get(at);
    if (found) return found;
  }
  return undefined;
}

function rootHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function pageLocale(host: Element): string {
  for (let at: Element | undefined = host; at; at = rootHost(at)) {
    const lang = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}
