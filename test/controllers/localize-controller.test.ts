import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocalizeController } from '../../src/controllers/localize-controller.js';
import { Catalog, type Labels, type Texts } from '../../src/localization/catalog.js';
import { watchLeftovers } from '../support/leftovers.js';
import { until } from '../support/until.js';

/** What the next elements are made with. */
let catalog: Catalog;
let renders = 0;

abstract class Greeter extends LitElement {
  @property() locale?: string;
  @property({ attribute: false }) labels?: Labels;

  readonly i18n = new LocalizeController(this, catalog);

  get said(): string {
    return this.shadowRoot!.querySelector('p')!.textContent!.trim();
  }

  protected greeting(): TemplateResult {
    renders++;
    const { i18n } = this;
    const hello = i18n.msg('Hello', { id: 'test.hello' });
    const bye = i18n.msg('Goodbye', { id: 'test.bye' });
    return html`<p lang=${i18n.locale} dir=${i18n.dir}>${hello}, ${bye}</p>`;
  }
}

class TestInner extends Greeter {
  override render() {
    return this.greeting();
  }
}
customElements.define('test-inner', TestInner);

class TestMiddle extends Greeter {
  override render() {
    return html`${this.greeting()}<test-inner></test-inner>`;
  }
}
customElements.define('test-middle', TestMiddle);

class TestOuter extends Greeter {
  override render() {
    return html`${this.greeting()}<input /><test-middle></test-middle><slot></slot>`;
  }
}
customElements.define('test-outer', TestOuter);

const middle = (outer: Element) => outer.shadowRoot!.querySelector<TestMiddle>('test-middle')!;
const inner = (outer: Element) => middle(outer).shadowRoot!.querySelector<TestInner>('test-inner')!;

const HR: Texts = { 'test.hello': 'Dobar dan', 'test.bye': 'Doviđenja' };
const AR: Texts = { 'test.hello': 'مرحبًا', 'test.bye': 'مع السلامة' };
const PT: Texts = { 'test.hello': 'Olá', 'test.bye': 'Adeus' };
const BRAZIL: Texts = { 'test.bye': 'Tchau' };

const ENGLISH = 'Hello, Goodbye';
const CROATIAN = 'Dobar dan, Doviđenja';
const ARABIC = 'مرحبًا, مع السلامة';

describe('LocalizeController', () => {
  const page = document.documentElement;
  const pageLang = page.getAttribute('lang');
  const loads: string[] = [];

  const loader = (locale: string, templates: Texts) => async () => {
    loads.push(locale);
    return { templates };
  };

  beforeEach(() => {
    loads.length = 0;
    page.removeAttribute('lang');
    const languages = {
      ar: loader('ar', AR),
      hr: loader('hr', HR),
      pt: loader('pt', PT),
      'pt-BR': loader('pt-BR', BRAZIL),
    };
    catalog = new Catalog(async () => ({ languages }));
  });

  afterEach(() => {
    fixtureCleanup();
    if (pageLang === null) page.removeAttribute('lang');
    else page.lang = pageLang;
  });

  async function outer(locale = '', labels?: Labels, around = ''): Promise<TestOuter> {
    const box = await fixture<HTMLElement>(html`
      <div><test-outer .locale=${locale} .labels=${labels}></test-outer></div>
    `);
    if (around) box.lang = around;
    return settled(box.querySelector<TestOuter>('test-outer')!);
  }

  /** Until the three of them have their words and have said them. */
  async function settled<T extends Greeter>(element: T): Promise<T> {
    await element.updateComplete;
    if (element instanceof TestOuter) await middle(element).updateComplete;
    const all: Greeter[] =
      element instanceof TestOuter ? [element, middle(element), inner(element)] : [element];
    for (let round = 0; round < 3; round++) {
      await Promise.all(all.map((each) => each.i18n.ready()));
      for (const each of all) await each.updateComplete;
    }
    return element;
  }

  describe('the language', () => {
    it('is English where nobody says otherwise', async () => {
      const element = await outer();
      expect(element.said).to.equal(ENGLISH);
      expect(element.i18n.locale).to.equal('en');
      expect(loads).to.deep.equal([]);
    });

    it('is the element’s own, for those inside it too', async () => {
      const element = await outer('hr');
      expect([element, middle(element), inner(element)].map(({ said }) => said)).to.deep.equal([
        CROATIAN,
        CROATIAN,
        CROATIAN,
      ]);
    });

    it('is loaded once, however many elements speak it', async () => {
      await outer('hr');
      await outer('hr');
      expect(loads).to.deep.equal(['hr']);
    });

    it('is that of the page around it', async () => {
      page.lang = 'hr';
      expect((await outer()).said).to.equal(CROATIAN);
    });

    it('follows the page when its language changes', async () => {
      page.lang = 'hr';
      const element = await outer();
      page.lang = 'ar';
      await until(() => inner(element).said === ARABIC);
      expect(element.said).to.equal(ARABIC);
      page.removeAttribute('lang');
      await until(() => inner(element).said === ENGLISH);
    });

    it('is that of the nearest `lang` around it, through the site’s own shadow trees', async () => {
      page.lang = 'ar';
      const site = await fixture<HTMLElement>(html`<div lang="hr"></div>`);
      const root = site.attachShadow({ mode: 'open' });
      const element = document.createElement('test-outer') as TestOuter;
      root.append(element);
      await settled(element);
      expect(inner(element).said).to.equal(CROATIAN);
    });

    it('is not taken from an element that it merely stands in a slot of', async () => {
      const host = await outer('hr');
      const slotted = document.createElement('test-inner') as TestInner;
      host.append(slotted);
      await settled(slotted);
      expect(slotted.said).to.equal(ENGLISH);
    });

    it('can be another one inside', async () => {
      const element = await outer('en');
      middle(element).locale = 'ar';
      await until(() => inner(element).said === ARABIC);
      expect(middle(element).said).to.equal(ARABIC);
      expect(element.said).to.equal(ENGLISH);
    });

    it('is no matter between two elements on one page', async () => {
      const [croatian, arabic] = await Promise.all([outer('hr'), outer('ar')]);
      expect([inner(croatian).said, inner(arabic).said]).to.deep.equal([CROATIAN, ARABIC]);
      croatian.locale = 'en';
      await until(() => inner(croatian).said === ENGLISH);
      expect(inner(arabic).said).to.equal(ARABIC);
    });

    it('sets direction and `lang` for hyphenation and speech', async () => {
      const paragraph = (await outer('ar')).shadowRoot!.querySelector('p')!;
      expect([paragraph.lang, paragraph.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('switches without a new element, keeping what was typed', async () => {
      const element = await outer('hr');
      const child = inner(element);
      const input = element.shadowRoot!.querySelector('input')!;
      input.value = 'a draft';
      input.focus();
      element.locale = 'ar';
      await until(() => child.said === ARABIC);
      expect(inner(element)).to.equal(child);
      expect(element.shadowRoot!.querySelector('input')).to.equal(input);
      expect(input.value).to.equal('a draft');
      expect(element.shadowRoot!.activeElement).to.equal(input);
    });

    it('falls back to that of the page when its own is taken away', async () => {
      page.lang = 'ar';
      const element = await outer('hr');
      element.locale = undefined;
      await until(() => inner(element).said === ARABIC);
    });

    const WRITTEN: [as: string, locale: string, said: string][] = [
      ['hr-HR', 'hr-HR', CROATIAN],
      ['HR', 'hr', CROATIAN],
      ['hr_HR', 'hr-HR', CROATIAN],
      ['hr_Latn_HR', 'hr-Latn-HR', CROATIAN],
      ['ar-EG', 'ar-EG', ARABIC],
      ['fi', 'fi', ENGLISH],
      ['no such language!', 'en', ENGLISH],
      ['constructor', 'en', ENGLISH],
    ];
    for (const [as, locale, said] of WRITTEN) {
      it(`may be written “${as}”`, async () => {
        const element = await outer(as);
        expect(element.i18n.locale).to.equal(locale);
        expect(inner(element).said).to.equal(said);
        expect(element.i18n.plural(3, { ...PLURALS })).to.be.a('string');
      });
    }

    it('survives a value that is no string', async () => {
      const element = await outer(7 as unknown as string);
      expect(element.said).to.equal(ENGLISH);
    });
  });

  describe('a text is', () => {
    const FOUND: [what: string, locale: string, labels: Labels | undefined, said: string][] = [
      ['the built-in one', 'pt', undefined, 'Olá, Adeus'],
      ['that of the region, else of the language', 'pt-BR', undefined, 'Olá, Tchau'],
      ['the English where the language has none', 'fi', undefined, ENGLISH],
      ['an override for all languages', 'hr', { 'test.bye': 'Ciao' }, 'Dobar dan, Ciao'],
      ['an override in English too', 'en', { 'test.bye': 'Bye' }, 'Hello, Bye'],
      ['an override for its language', 'hr', { hr: { 'test.bye': 'Bog' } }, 'Dobar dan, Bog'],
      ['not an override for another one', 'hr', { ar: { 'test.bye': 'X' } }, CROATIAN],
      ['an override for the base language', 'pt-BR', { pt: { 'test.bye': 'Até' } }, 'Olá, Até'],
      [
        'rather the override for the region',
        'pt-BR',
        { pt: { 'test.bye': 'Até' }, 'pt-BR': { 'test.bye': 'Falou' } },
        'Olá, Falou',
      ],
      [
        'rather the override for the language than the one for all',
        'hr',
        { 'test.bye': 'Ciao', hr: { 'test.bye': 'Bog' } } as unknown as Labels,
        'Dobar dan, Bog',
      ],
      ['as it is where the override is no text', 'hr', { 'test.bye': 7 } as never, CROATIAN],
      ['as it is where there are no overrides', 'hr', { hr: null } as never, CROATIAN],
      ['empty if the site wants it so', 'hr', { 'test.bye': '' }, 'Dobar dan,'],
    ];
    for (const [what, locale, labels, said] of FOUND) {
      it(`${what} (${locale})`, async () => {
        const element = await outer(locale, labels);
        expect(element.said).to.equal(said);
        expect(inner(element).said, 'inside').to.equal(said);
      });
    }

    it('the nearest override: its own, then that of the element around it', async () => {
      const element = await outer('hr', { 'test.hello': 'Hej', 'test.bye': 'Ciao' });
      middle(element).labels = { hr: { 'test.bye': 'Bog' } };
      await until(() => inner(element).said === 'Hej, Bog');
      expect(element.said).to.equal('Hej, Ciao');
    });

    it('an outer override in the inner language', async () => {
      const element = await outer('en', { ar: { 'test.bye': 'وداعًا' } });
      middle(element).locale = 'ar';
      await until(() => inner(element).said === 'مرحبًا, وداعًا');
    });

    it('replaced at run time, all the way in', async () => {
      const element = await outer('hr');
      middle(element).labels = { 'test.hello': 'Hej' };
      element.labels = { 'test.bye': 'Ciao' };
      await until(() => inner(element).said === 'Hej, Ciao');
      element.labels = undefined;
      await until(() => inner(element).said === 'Hej, Doviđenja');
    });
  });

  describe('a language that cannot be loaded', () => {
    let fails = 0;
    const warnings: unknown[][] = [];
    const { warn } = console;

    beforeEach(() => {
      fails = 0;
      warnings.length = 0;
      console.warn = (...args) => warnings.push(args);
      const hr = () => {
        fails++;
        return Promise.reject(new Error('Failed to fetch'));
      };
      catalog = new Catalog(async () => ({ languages: { hr } }));
    });

    afterEach(() => {
      console.warn = warn;
    });

    it('leaves English, with one warning, and is not asked for again', async () => {
      const element = await outer('hr');
      const before = renders;
      for (let times = 0; times < 3; times++) {
        element.i18n.refresh();
        await settled(element);
      }
      expect(inner(element).said).to.equal(ENGLISH);
      expect(fails).to.equal(1);
      expect(warnings.map(([text]) => text)).to.deep.equal([
        'pd-chat-kit: the texts for "hr" could not be loaded.',
      ]);
      const after = renders;
      await aTimeout(0);
      expect(renders, 'no rendering without end').to.equal(after);
      expect(after - before).to.be.most(9);
    });

    it('keeps the site’s own words', async () => {
      expect((await outer('hr', { 'test.bye': 'Bog' })).said).to.equal('Hello, Bog');
    });
  });

  describe('an element', () => {
    it('that is put elsewhere speaks as they do there', async () => {
      const [croatian, arabic] = await Promise.all([outer('hr'), outer('ar')]);
      const moved = inner(croatian);
      middle(arabic).shadowRoot!.append(moved);
      await until(() => moved.said === ARABIC);
      croatian.locale = 'en';
      await settled(middle(croatian));
      expect(moved.said).to.equal(ARABIC);
    });

    it('that was away while the page’s language changed has followed', async () => {
      page.lang = 'hr';
      const element = await outer();
      const { parentElement } = element;
      element.remove();
      page.lang = 'ar';
      parentElement!.append(element);
      await until(() => inner(element).said === ARABIC);
    });

    it('renders once for its language, and not again for nothing', async () => {
      await outer('hr'); // Loads it.
      renders = 0;
      await outer('hr');
      expect(renders, 'three elements').to.equal(3);
    });

    it('that is gone leaves nothing behind and hears nothing more', async () => {
      const leftovers = watchLeftovers();
      const before = leftovers.now();
      const observers = watchObservers();
      const element = document.createElement('test-outer') as TestOuter;
      document.body.append(element);
      await settled(element);
      expect(observers.active(), 'only the outermost watches the page').to.equal(1);
      element.remove();
      expect(observers.active()).to.equal(0);
      expect(leftovers.now()).to.deep.equal(before);
      renders = 0;
      page.lang = 'hr';
      await aTimeout(0);
      expect(renders).to.equal(0);
      page.removeAttribute('lang');
      observers.stop();
      leftovers.stop();
    });

    it('that leaves its parent is not rendered with it any more', async () => {
      const element = await outer('hr');
      const removed = inner(element);
      removed.remove();
      await settled(middle(element));
      element.locale = 'ar';
      await until(() => middle(element).said === ARABIC);
      expect(removed.said).to.equal(CROATIAN);
    });
  });

  const PLURALS = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };
  const COUNTED: [locale: string, counts: Record<number, string>][] = [
    ['en', { 0: 'other', 1: 'one', 2: 'other', 21: 'other' }],
    ['hr', { 0: 'other', 1: 'one', 2: 'few', 5: 'other', 11: 'other', 21: 'one', 22: 'few' }],
    ['ar', { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other', 103: 'few' }],
  ];
  for (const [locale, counts] of COUNTED) {
    for (const [n, category] of Object.entries(counts)) {
      it(`counts ${n} in ${locale} as “${category}”`, async () => {
        expect((await outer(locale)).i18n.plural(Number(n), PLURALS)).to.equal(category);
      });
    }
  }
});

/** How many MutationObservers of elements made from now on are at work. */
function watchObservers() {
  const active = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...args) {
    active.add(this);
    observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    active.delete(this);
    disconnect.call(this);
  };
  return {
    active: () => active.size,
    stop: () => Object.assign(MutationObserver.prototype, { observe, disconnect }),
  };
}
