import { expect } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import { defineElement } from '../../src/elements/define-element.js';
import { deepElements, deepTexts, snapshot } from './deep-dom.js';
import { watchLeftovers, type Leftovers } from './leftovers.js';
import { until } from './until.js';

export interface ContractOptions {
  /** Width in CSS px at which nothing may overflow; a phone's unless the element never is on one. */
  width?: number;
  /** Rules of axe that do not hold for this element. Say why beside each. */
  ignoredRules?: string[];
}

type Localized = LitElement & { i18n?: { ready(): Promise<void> } };

/**
 * The suite every element passes. `template` renders one element `name`, with the properties,
 * attributes and children that make it show something:
 *
 *     elementContract('pd-login-form', () => html`<pd-login-form></pd-login-form>`);
 *
 * The test file imports the element's `define.js`.
 */
export function elementContract(
  name: string,
  template: () => TemplateResult,
  { width = 360, ignoredRules = [] }: ContractOptions = {},
): void {
  describe(`<${name}> keeps the contract of every element:`, () => {
    let box: HTMLDivElement;
    let leftovers: Leftovers;
    const complaints: unknown[][] = [];
    const { warn, error } = console;
    const complain = (event: ErrorEvent | PromiseRejectionEvent) =>
      complaints.push([event instanceof ErrorEvent ? event.message : event.reason]);

    beforeEach(() => {
      complaints.length = 0;
      console.warn = (...args) => complaints.push(args);
      console.error = (...args) => complaints.push(args);
      addEventListener('error', complain);
      addEventListener('unhandledrejection', complain);
      leftovers = watchLeftovers();
      box = document.createElement('div');
      document.body.append(box);
    });

    afterEach(() => {
      box.remove();
      leftovers.stop();
      removeEventListener('error', complain);
      removeEventListener('unhandledrejection', complain);
      Object.assign(console, { warn, error });
    });

    // Not in afterEach: a hook that fails would end the suite.
    const keeps = (what: string, test: () => Promise<void> | void) =>
      it(what, async () => {
        await test();
        expect(complaints, 'said on the console').to.deep.equal([]);
      });

    const find = (root: ParentNode = box): Localized => {
      const found = root.querySelector<Localized>(name);
      if (!found) throw new Error(`The template renders no <${name}>.`);
      return found;
    };

    const mount = async (): Promise<Localized> => {
      render(template(), box);
      await settled(box);
      return find();
    };

    /** As in a page whose markup and script were there before the kit's script. */
    const early = (): { page: HTMLElement; element: Localized } => {
      const inert = document.implementation.createHTMLDocument('');
      const page = inert.createElement('div');
      render(template(), page, { creationScope: inert });
      return { page, element: find(page) };
    };

    const isAccessible = async (element: Element) => {
      finishTransitions(element);
      await expect(element).to.be.accessible({ ignoredRules });
    };

    keeps('is defined, and defining it again is silent', () => {
      const known = customElements.get(name);
      expect(known, 'import define.js in the test').to.exist;
      defineElement(name, known!);
      expect(customElements.get(name)).to.equal(known);
    });

    keeps('keeps what was set before its upgrade', async () => {
      const expected = snapshot((await mount()).shadowRoot!);
      const { page, element } = early();
      const properties = ownProperties(element);
      box.append(page);
      await settled(page);
      for (const property of properties) {
        expect(Object.hasOwn(element, property), `"${property}" shadows the class`).to.be.false;
      }
      expectSame(element, expected);
    });

    keeps('shows the same whatever the order of its properties', async () => {
      const expected = snapshot((await mount()).shadowRoot!);
      const { element: source } = early();
      const properties = ownProperties(source);
      for (const order of [properties, [...properties].reverse()]) {
        const element = document.createElement(name) as Localized;
        element.append(...[...source.childNodes].map((node) => document.importNode(node, true)));
        for (const { name: attribute, value } of source.attributes) {
          element.setAttribute(attribute, value);
        }
        box.append(element);
        for (const property of order) {
          (element as unknown as Record<string, unknown>)[property] = Reflect.get(source, property);
          await settled(element);
        }
        await settled(element);
        expectSame(element, expected, order.join(', '));
        element.remove();
      }
    });

    keeps('goes on after being taken out and put back, without listening twice', async () => {
      const element = await mount();
      const expected = snapshot(element.shadowRoot!);
      const before = leftovers.now();
      for (let times = 0; times < 2; times++) {
        element.remove();
        box.append(element);
        await settled(element);
      }
      element.requestUpdate();
      await settled(element);
      expectSame(element, expected);
      expect(leftovers.now()).to.deep.equal(before);
    });

    keeps('leaves nothing behind', async () => {
      box.remove();
      const before = leftovers.now();
      document.body.append(box);
      const element = await mount();
      element.remove();
      box.remove();
      await settled(element);
      expect(leftovers.now()).to.deep.equal(before);
    });

    keeps('is a box, and `hidden` hides it', async () => {
      const element = await mount();
      expect(getComputedStyle(element).display).not.to.be.oneOf(['inline', 'none']);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    keeps('writes no style attribute and no text under 12 px', async () => {
      const element = await mount();
      for (const inner of deepElements(element.shadowRoot!)) {
        expect(inner.hasAttribute('style') && !styledByScript.has(inner), inner.outerHTML).to.be
          .false;
      }
      for (const text of deepTexts(element.shadowRoot!)) {
        const parent = text.parentElement ?? element;
        // Initials are a picture of a name that stands beside them.
        if (parent.closest('.initials')) continue;
        expect(parseFloat(getComputedStyle(parent).fontSize), text.data.trim()).to.be.least(12);
      }
    });

    keeps('sets its words as ever in a page that resets everything with !important', async () => {
      const element = await mount();
      finishTransitions(element);
      const expected = typesetting(element);
      document.adoptedStyleSheets.push(hostile);
      try {
        finishTransitions(element);
        expect(typesetting(element)).to.deep.equal(expected);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== hostile);
      }
    });

    keeps('is accessible, also in the dark', async () => {
      const element = await mount();
      await isAccessible(element);
      box.style.colorScheme = 'dark';
      box.style.background = '#151b19';
      await isAccessible(element);
    });

    keeps('reads from right to left, nothing cut off', async () => {
      box.lang = 'ar';
      box.dir = 'rtl';
      box.style.inlineSize = `${width}px`;
      box.style.overflow = 'auto';
      const element = await mount();
      const text = deepTexts(element.shadowRoot!)[0]?.parentElement;
      if (text) expect(getComputedStyle(text).direction).to.equal('rtl');
      expect(box.scrollWidth, 'wider than its box').to.be.most(width);
      await isAccessible(element);
    });
  });
}

// Style set from script (CSSOM) also shows as an attribute, but is what the policy allows.
const styledByScript = new WeakSet<Element>();
for (const { prototype } of [HTMLElement, SVGElement]) {
  const own = Object.getOwnPropertyDescriptor(prototype, 'style')!;
  Object.defineProperty(prototype, 'style', {
    ...own,
    get(this: Element) {
      styledByScript.add(this);
      return own.get!.call(this) as CSSStyleDeclaration;
    },
  });
}

/** What a script has set on an element that knows nothing of it yet. */
const ownProperties = (element: Element): string[] =>
  Object.getOwnPropertyNames(element).filter((key) => !key.startsWith('_$lit'));

/** Waits until the elements in here have their words and have rendered, and those inside them. */
export async function settled(root: Element): Promise<void> {
  const elements = () =>
    ([root, ...deepElements(root)] as Localized[]).filter((e) => 'updateComplete' in e);
  const pending = () => elements().filter((e) => e.isUpdatePending && e.isConnected);
  await Promise.all(elements().map((e) => e.i18n?.ready()));
  await Promise.all(elements().map((e) => e.updateComplete));
  await until(() => pending().length === 0, 'an element never stops updating');
}

/** Says which lines differ; the whole tree would hide it. */
function expectSame(element: Element, expected: readonly string[], what = ''): void {
  const actual = snapshot(element.shadowRoot!);
  const length = Math.max(actual.length, expected.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => actual[i] !== expected[i]);
  if (at !== undefined) expect(actual[at], `${what} line ${at}`).to.equal(expected[at]);
}

/** What sites put on whatever stands in them. */
const hostile = new CSSStyleSheet();
hostile.replaceSync(`* {
  font: italic 900 30px/3 fantasy !important; color: red !important; cursor: wait !important;
  letter-spacing: 1em !important; word-spacing: 1em !important; text-indent: 2em !important;
  text-align: center !important; text-transform: uppercase !important; text-shadow: 1px 1px red !important;
  user-select: none !important;
}`);

/** How each word of an element is set. */
function typesetting(element: Element): string[] {
  return (
    deepTexts(element.shadowRoot!)
      .flatMap((text) => text.parentElement ?? [])
      // What stands in a slot is the page's.
      .filter((inner) => inner.getRootNode() !== document)
      .map((inner) => {
        const { font, color, letterSpacing, wordSpacing, ...style } = getComputedStyle(inner);
        const { textIndent, textAlign, textTransform, textShadow, cursor, userSelect } = style;
        const values = [font, color, letterSpacing, wordSpacing, textIndent, textAlign];
        values.push(textTransform, textShadow, cursor, userSelect);
        return `${inner.outerHTML.slice(0, 60)} ${values.join(' | ')}`;
      })
  );
}

/** Colours on their way are no colours to judge. */
function finishTransitions(element: Element): void {
  for (const animation of [element, ...deepElements(element)].flatMap((e) => e.getAnimations())) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}
