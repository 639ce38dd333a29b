import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capability } from '../../../src/connections/connection.js';
import '../../../src/elements/agent/contact-card/define.js';
import type { PdContactCard } from '../../../src/elements/agent/contact-card/contact-card.js';
import type { PdContactSaveEvent } from '../../../src/elements/agent/contact-card/contact-card.events.js';
import type { Contact } from '../../../src/model/contact.js';
import { elementContract } from '../../support/element-contract.js';
import { contact } from '../../support/desk-samples.js';
import { until } from '../../support/until.js';

elementContract(
  'pd-contact-card',
  () => html`<pd-contact-card .contact=${contact()}></pd-contact-card>`,
);

describe('<pd-contact-card>', () => {
  let card: PdContactCard;
  let saved: Contact[];

  const row = (label: string) =>
    [...card.shadowRoot!.querySelectorAll('.row')].find(
      (one) => one.querySelector('.label')?.textContent === label,
    )!;
  const button = (label: string) => row(label).querySelector<HTMLElement>('button.value')!;
  const input = (label: string) => row(label).querySelector<HTMLInputElement>('.input');
  const error = (label: string) => row(label).querySelector('.error')?.textContent?.trim();
  const active = () => card.shadowRoot!.activeElement;
  const settled = () => card.updateComplete.then(() => card.updateComplete);
  const begin = async (label: string) => {
    button(label).click();
    await settled();
  };
  const retype = async (label: string, text: string) => {
    await begin(label);
    await sendKeys({ press: 'Backspace' }); // the whole value is selected
    if (text) await sendKeys({ type: text });
  };
  const enter = async () => {
    await sendKeys({ press: 'Enter' });
    await settled();
  };
  const store = async (change: Contact, failure?: 'conflict' | 'unavailable') => {
    card.contact = change;
    card.failure = failure;
    await settled();
  };

  beforeEach(async () => {
    saved = [];
    card = await fixture(html`<pd-contact-card .contact=${contact()}></pd-contact-card>`);
    card.addEventListener('pd-contact-save', (event: PdContactSaveEvent) =>
      saved.push(event.detail.contact),
    );
  });

  it('shows every detail, each with its own mark', () => {
    const text = (label: string) => row(label).textContent!.replace(/\s+/g, ' ').trim();
    expect(text('First name')).to.equal('First name Ana Claimed');
    expect(text('Last name')).to.equal('Last name Anić');
    expect(text('E-mail')).to.equal('E-mail ana@example.com Verified');
    expect(text('User name')).to.equal('User name Add');
    expect(text('External id')).to.equal('External id 42 Verified');
    expect(text('plan')).to.equal('plan pro Claimed');
    expect(text('seats')).to.equal('seats 12');
    expect(card.shadowRoot!.querySelector('h2')!.textContent).to.equal('Ana Anić');
    expect(card.shadowRoot!.querySelector('.pill')!.textContent).to.equal('Verified');
  });

  it('gives a long name two lines at its head: the whole of it is among the details', async () => {
    const lastName = 'von Hohenzollern-Sigmaringen-Schleswig-Holstein '.repeat(5).trim();
    await store(contact({ details: { firstName: 'Ana', lastName } }));
    expect(card.shadowRoot!.querySelector('h2')!.getBoundingClientRect().height).to.equal(56);
    expect(row('Last name').textContent).to.contain(lastName);
  });

  it('says that nothing is known of a visitor yet', async () => {
    card.contact = undefined;
    card.visitor = '4f7a';
    await settled();
    expect(card.shadowRoot!.querySelector('h2')!.textContent!.replace(/\s+/g, ' ')).to.equal(
      'Visitor 4f7a',
    );
    expect(card.shadowRoot!.textContent).to.contain(
      'A visitor has no details. They appear here when the person logs in.',
    );
    expect(card.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('does not let the external id be changed', () => {
    expect(button('External id')).to.equal(null);
  });

  it('turns a value into a field, and saves at Enter', async () => {
    await begin('Last name');
    expect(active()).to.equal(input('Last name'));
    expect(input('Last name')!.value).to.equal('Anić');
    await sendKeys({ type: 'Kos' });
    await enter();
    expect(saved).to.have.length(1);
    expect(saved[0]!.details).to.deep.include({ firstName: 'Ana', lastName: 'Kos' });
    expect(saved[0]!.revision).to.equal(3);
    expect(button('Last name').textContent).to.equal('Kos');
    expect(active()).to.equal(button('Last name'));
  });

  it('begins with Enter on the value, too', async () => {
    button('Last name').focus();
    await enter();
    expect(active()).to.equal(input('Last name'));
  });

  it('restores at Esc, and keeps Esc from what is around it', async () => {
    let heard = false;
    card.addEventListener('keydown', () => (heard = true));
    await retype('Last name', 'X');
    heard = false;
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(heard).to.equal(false);
    expect(saved).to.deep.equal([]);
    expect(button('Last name').textContent).to.equal('Anić');
    expect(active()).to.equal(button('Last name'));
  });

  it('saves when the field is left', async () => {
    await retype('Last name', 'Kos');
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(saved.map(({ details }) => details.lastName)).to.deep.equal(['Kos']);
  });

  it('saves nothing that has not changed', async () => {
    await begin('Last name');
    await enter();
    await retype('Last name', '  Anić ');
    await enter();
    expect(saved).to.deep.equal([]);
  });

  it('takes out what is made blank', async () => {
    await retype('Last name', '');
    await enter();
    expect(saved[0]!.details).not.to.have.property('lastName');
  });

  it('adds what is blank', async () => {
    await begin('User name');
    await sendKeys({ type: 'ana' });
    await enter();
    expect(saved[0]!.details.username).to.equal('ana');
  });

  it('says at the field what is wrong with an e-mail, and keeps it', async () => {
    await retype('E-mail', 'ana@');
    await enter();
    expect(saved).to.deep.equal([]);
    expect(error('E-mail')).to.contain('ana@example.com');
    expect(input('E-mail')!.value).to.equal('ana@');
    expect(input('E-mail')!.getAttribute('aria-invalid')).to.equal('true');
    expect(active()).to.equal(input('E-mail'));
    await sendKeys({ type: 'anic.example' });
    expect(error('E-mail')).to.equal(undefined);
    await enter();
    expect(saved[0]!.details.email).to.equal('ana@anic.example');
  });

  it('changes an additional field, and removes it when made blank', async () => {
    await retype('seats', '14');
    await enter();
    expect(saved[0]!.details.additionalFields).to.deep.equal({ plan: 'pro', seats: '14' });
    await store({ ...saved[0]!, revision: 4 });
    await retype('plan', '');
    await enter();
    expect(saved[1]!.details.additionalFields).to.deep.equal({ seats: '14' });
    expect((active() as HTMLElement).id).to.equal('add');
  });

  const menuOf = async (...capabilities: Capability[]) => {
    card.capabilities = new Set(capabilities);
    await settled();
    const menu = card.shadowRoot!.querySelector('pd-chat-menu')!;
    menu.shadowRoot!.querySelector('button')!.click();
    const items = () => [...menu.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]')];
    await until(() => items().length, 'the menu opens');
    return items();
  };

  it('blocks, and unblocks whoever is blocked', async () => {
    for (const blocked of [false, true]) {
      card.contact = contact({ blocked });
      const [item] = await menuOf('block');
      expect(item!.textContent).to.contain(blocked ? 'Unblock' : 'Block this person');
      setTimeout(() => item!.click());
      const event = await oneEvent(card, 'pd-block-request');
      expect(event.detail).to.deep.equal({ blocked: !blocked });
    }
  });

  describe('deleting a person', () => {
    const ask = async (...capabilities: Capability[]) => {
      (await menuOf(...capabilities)).at(-1)!.click();
      const question = () => card.shadowRoot!.querySelector('#erase');
      await until(question, 'the question is there');
      return question()!;
    };

    it('says before what is not within reach', async () => {
      expect((await ask('erase')).textContent).to.contain('own browser keeps is not within reach');
    });

    it('says who can, where the connection cannot, and offers nothing else', async () => {
      const question = await ask();
      expect(question.textContent).to.contain('This server cannot delete a person from here');
      expect(question.querySelector('#erase-yes')).to.equal(null);
      await expect(card).to.be.accessible();
    });
  });

  describe('adding a field', () => {
    const add = async () => {
      card.shadowRoot!.querySelector<HTMLElement>('#add')!.click();
      await settled();
    };
    const newRow = () => card.shadowRoot!.querySelector('.row.new');

    it('takes a name and a value', async () => {
      await add();
      await sendKeys({ type: 'company' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'Morrow' });
      await enter();
      expect(saved[0]!.details.additionalFields).to.deep.equal({
        plan: 'pro',
        seats: '12',
        company: 'Morrow',
      });
      expect(newRow()).to.equal(null);
      expect(button('company').textContent).to.equal('Morrow');
      await store({ ...saved[0]!, revision: 4 });
      expect(card.shadowRoot!.querySelectorAll('.row')).to.have.length(8);
    });

    it('saves when the row is left', async () => {
      await add();
      await sendKeys({ type: 'company' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Morrow' });
      expect(saved).to.deep.equal([]);
      await sendKeys({ press: 'Tab' });
      await settled();
      expect(saved).to.have.length(1);
    });

    it('wants a name of its own', async () => {
      await add();
      await sendKeys({ type: 'plan' });
      await enter();
      expect(newRow()!.textContent).to.contain('There is a field of this name already');
      expect(saved).to.deep.equal([]);
    });

    it('wants a name if there is a value', async () => {
      await add();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Morrow' });
      await enter();
      expect(newRow()!.textContent).to.contain('Give the field a name');
      expect((active() as HTMLElement).id).to.equal('new-name');
    });

    it('is given up with Esc', async () => {
      await add();
      await sendKeys({ type: 'company' });
      await sendKeys({ press: 'Escape' });
      await settled();
      expect(newRow()).to.equal(null);
      expect((active() as HTMLElement).id).to.equal('add');
      expect(saved).to.deep.equal([]);
    });
  });

  it('keeps what was typed when it could not be saved, and saves it at the next try', async () => {
    await retype('Last name', 'Kos');
    await enter();
    await store(contact(), 'unavailable');
    expect(error('Last name')).to.contain('Not saved');
    expect(input('Last name')!.value).to.equal('Kos');
    input('Last name')!.focus();
    await enter();
    expect(saved.map(({ details }) => details.lastName)).to.deep.equal(['Kos', 'Kos']);
  });

  it('tells what somebody else has put there meanwhile, and saves over it on purpose only', async () => {
    await retype('Last name', 'Kos');
    await enter();
    const theirs = contact({ revision: 4, details: { ...contact().details, lastName: 'Horvat' } });
    await store(theirs, 'conflict');
    expect(error('Last name')).to.contain('Horvat');
    expect(input('Last name')!.value).to.equal('Kos');
    input('Last name')!.focus();
    await enter();
    expect(saved[1]).to.deep.include({ revision: 4 });
    expect(saved[1]!.details.lastName).to.equal('Kos');
  });

  it('does not save over a value that was changed while it was being typed', async () => {
    await retype('Last name', 'Kos');
    await store(contact({ revision: 4, details: { ...contact().details, lastName: 'Horvat' } }));
    expect(input('Last name')!.value).to.equal('Kos');
    await enter();
    expect(saved[0]!.revision).to.equal(3);
  });

  it('keeps what others have changed beside the value', async () => {
    await retype('Last name', 'Kos');
    await store(contact({ revision: 4, details: { ...contact().details, firstName: 'Anna' } }));
    await enter();
    expect(saved[0]!.revision).to.equal(4);
    expect(saved[0]!.details).to.include({ firstName: 'Anna', lastName: 'Kos' });
  });

  it('forgets what was begun when another person is shown', async () => {
    await retype('Last name', 'Kos');
    await store(contact({ id: 'p2' }));
    expect(input('Last name')).to.equal(null);
  });

  it('takes any name for a field', async () => {
    const additionalFields = Object.fromEntries([
      ['__proto__', 'x'],
      ['a "b" c', 'y'],
    ]);
    await store(contact({ details: { email: 'a@example.com', additionalFields }, provenance: {} }));
    expect(button('__proto__').textContent).to.equal('x');
    setTimeout(async () => {
      await retype('a "b" c', 'z');
      await enter();
    });
    const { detail } = await oneEvent(card, 'pd-contact-save');
    expect(Object.entries(detail.contact.details.additionalFields!)).to.deep.equal([
      ['__proto__', 'x'],
      ['a "b" c', 'z'],
    ]);
  });
});
