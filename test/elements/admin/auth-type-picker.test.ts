import { elementUpdated, expect, fixture, fixtureSync, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/admin/auth-type-picker/define.js';
import type { PdAuthTypePicker } from '../../../src/elements/admin/auth-type-picker/auth-type-picker.js';
import { elementContract } from '../../support/element-contract.js';

elementContract(
  'pd-auth-type-picker',
  () => html`<pd-auth-type-picker value="form" name="type"></pd-auth-type-picker>`,
);

describe('<pd-auth-type-picker>', () => {
  const make = (template = html`<pd-auth-type-picker></pd-auth-type-picker>`) =>
    fixture<PdAuthTypePicker>(template);
  const cards = (el: Element) => [...el.shadowRoot!.querySelectorAll('.card')];
  const checked = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll('input')].filter((i) => i.checked).map((i) => i.value);
  const click = async (element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 40), Math.round(y + 20)] });
  };
  const heard = (el: HTMLElement) => {
    const events: Event[] = [];
    for (const type of ['change', 'pd-auth-type-change'] as const) {
      el.addEventListener(type, (event) => events.push(event));
    }
    return events;
  };
  const inForm = async (picker = html`<pd-auth-type-picker name="type"></pd-auth-type-picker>`) => {
    const form = fixtureSync<HTMLFormElement>(html`<form><fieldset>${picker}</fieldset></form>`);
    const el = form.querySelector('pd-auth-type-picker')!;
    await elementUpdated(el);
    return { form, el };
  };

  it('names the four types exactly as the menu does', async () => {
    const el = await make();
    expect([...el.shadowRoot!.querySelectorAll('.name')].map((n) => n.textContent)).to.deep.equal([
      'No data required – client will appear as “visitor”',
      'You provide information about client through code',
      'Client provides information through form',
      'Client can optionally provide information through form',
    ]);
    expect([...el.shadowRoot!.querySelectorAll('code')].map((n) => n.textContent)).to.deep.equal([
      'none',
      'code',
      'form',
      'optional',
    ]);
  });

  it('chooses by a click anywhere on a card', async () => {
    const el = await make();
    await click(cards(el)[2]!);
    expect(el.value).to.equal('form');
  });

  it('chooses with arrow keys', async () => {
    const el = await make(html`<pd-auth-type-picker value="none"></pd-auth-type-picker>`);
    el.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(el.value).to.equal('code');
    await elementUpdated(el);
    expect(checked(el)).to.deep.equal(['code']);
  });

  it('tells of the choice as a native control does, and by its own event', async () => {
    const el = await make();
    const events = heard(el);
    await click(cards(el)[3]!);
    const [change, own] = events as [Event, CustomEvent];
    expect(events).to.have.length(2);
    expect([change.type, change.bubbles, change.composed]).to.deep.equal(['change', true, false]);
    expect([own.bubbles, own.composed, own.detail]).to.deep.equal([
      false,
      false,
      { value: 'optional' },
    ]);
  });

  it('tells nobody of what a program sets', async () => {
    const el = await make();
    const events = heard(el);
    el.value = 'code';
    await elementUpdated(el);
    expect(checked(el)).to.deep.equal(['code']);
    expect(events).to.deep.equal([]);
  });

  it('warns of a value that is none of the four, and chooses none', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (message) => warnings.push(message);
    try {
      const el = await make(html`<pd-auth-type-picker value="email"></pd-auth-type-picker>`);
      expect(el.value).to.equal('');
      expect(checked(el)).to.deep.equal([]);
      expect(warnings).to.deep.equal([
        'pd-chat-kit: <pd-auth-type-picker>: value is one of none, code, form, optional, not "email".',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  describe('in a form', () => {
    it('is submitted by its name, already when the change is told', async () => {
      const { form, el } = await inForm();
      expect(new FormData(form).get('type')).to.be.null;
      let told: unknown;
      form.addEventListener('change', () => (told = new FormData(form).get('type')));
      await click(cards(el)[1]!);
      expect(told).to.equal('code');
    });

    it('goes back to its attribute on reset', async () => {
      const { form, el } = await inForm(
        html`<pd-auth-type-picker name="type" value="form"></pd-auth-type-picker>`,
      );
      await click(cards(el)[0]!);
      form.reset();
      await elementUpdated(el);
      expect(el.value).to.equal('form');
      expect(checked(el)).to.deep.equal(['form']);
    });

    it('keeps a form from being submitted until one is chosen, if required', async () => {
      const { form, el } = await inForm(
        html`<pd-auth-type-picker name="type" required></pd-auth-type-picker>`,
      );
      expect(form.checkValidity()).to.be.false;
      expect(el.validity.valueMissing).to.be.true;
      expect(el.validationMessage).to.equal('Choose who may chat.');
      el.value = 'none';
      await elementUpdated(el);
      expect(form.checkValidity()).to.be.true;
    });

    it('leads the person to it when it is missing', async () => {
      const { form, el } = await inForm(
        html`<pd-auth-type-picker name="type" required></pd-auth-type-picker>`,
      );
      expect(form.reportValidity()).to.be.false;
      expect(document.activeElement).to.equal(el);
    });

    it('is disabled by a fieldset, and then not submitted', async () => {
      const { form, el } = await inForm(
        html`<pd-auth-type-picker name="type" value="form"></pd-auth-type-picker>`,
      );
      form.querySelector('fieldset')!.disabled = true;
      await elementUpdated(el);
      await click(cards(el)[0]!);
      expect(el.value).to.equal('form');
      expect(new FormData(form).get('type')).to.be.null;
      await expect(el).to.be.accessible();
    });
  });

  it('stands two by two where there is room, else one below the other', async () => {
    const el = await make();
    const tops = () => new Set(cards(el).map((card) => card.getBoundingClientRect().top)).size;
    for (const [width, rows] of [
      [1280, 2],
      [700, 2],
      [500, 4],
      [390, 4],
    ] as const) {
      await setViewport({ width, height: 800 });
      expect(tops(), `${width} px`).to.equal(rows);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('hides its drawings from assistive technology', async () => {
    const el = await make();
    const drawings = [...el.shadowRoot!.querySelectorAll('.preview')];
    expect(drawings.every((one) => one.getAttribute('aria-hidden') === 'true')).to.be.true;
  });

  it('draws its chats equally wide, beside their words or below', async () => {
    const el = await make();
    const drawn = el.shadowRoot!.querySelector('.preview .window')!;
    for (const width of [1280, 700, 500]) {
      await setViewport({ width, height: 800 });
      expect(drawn.getBoundingClientRect().width, `${width} px`).to.be.closeTo(144, 3);
    }
    await setViewport({ width: 800, height: 600 });
  });
});
