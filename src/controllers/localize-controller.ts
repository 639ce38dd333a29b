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

const controllers = new WeakMap<Element, LocalizeController>();
const plurals = new Map<string, Intl.PluralRules>();

/**
 * Finds an element's words: the overrides nearest to it, then the built-in texts of its locale,
 * of the base language, and the English of the source. Locale and overrides are inherited from
 * the element in whose shadow tree this one stands, so two widgets on a page never mix.
 */
export class LocalizeController implements ReactiveController {
  readonly #inheritors = new Set<LocalizeController>();
  readonly #page = new MutationObserver(() => this.refresh());
  #parent: LocalizeController | undefined;

  constructor(
    private readonly host: LocalizedHost,
    private readonly catalog: Catalog,
  ) {
    host.addController(this);
    controllers.set(host, this);
  }

  /** Typed as lit-localize's own, so that its extractor finds every call. */
  readonly msg: typeof msg = ((text: string, { id }: { id: string }) =>
    this.#override(id) ?? this.#builtIn(id) ?? text) as typeof msg;

  get locale(): string {
    return this.host.locale || this.#parent?.locale || pageLocale(this.host) || 'en';
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
    let rules = plurals.get(this.locale);
    if (!rules) plurals.set(this.locale, (rules = new Intl.PluralRules(this.locale)));
    return texts[rules.select(count)];
  }

  hostConnected(): void {
    const parent = findParent(this.host);
    this.#parent = parent;
    if (parent) parent.#inheritors.add(this);
    // A page that changes its own `lang` takes its widgets along.
    if (!parent) this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    const parent = this.#parent;
    if (parent) parent.#inheritors.delete(this);
    this.#parent = undefined;
    this.#page.disconnect();
  }

  hostUpdate(): void {
    this.#load();
  }

  hostUpdated(): void {
    // Whatever made the host render may have been its locale or labels: those inside follow.
    const { locale, labels } = this;
    if (locale === this.#locale && labels === this.#labels) return;
    this.#locale = locale;
    this.#labels = labels;
    for (const inheritor of this.#inheritors) inheritor.refresh();
  }

  /** Renders this element and those that inherit from it anew. */
  refresh(): void {
    this.host.requestUpdate();
    for (const inheritor of this.#inheritors) inheritor.refresh();
  }

  #locale = '';
  #labels: Labels | undefined;

  get labels(): Labels | undefined {
    return this.host.labels ?? this.#parent?.labels;
  }

  #load(): void {
    void this.catalog.load(this.locale)?.then(() => this.refresh());
  }

  #override(id: string): string | undefined {
    const parent = this.#parent;
    return (
      override(this.host.labels, this.locale, id) ?? (parent ? parent.#override(id) : undefined)
    );
  }

  #builtIn(id: string): string | undefined {
    for (const locale of fallbacks(this.locale)) {
      const text = this.catalog.text(locale, id);
      if (text !== undefined) return text;
    }
    return undefined;
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
