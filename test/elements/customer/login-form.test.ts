import { elementUpdated, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/customer/login-form/define.js';
import type {
  PdLoginSkipEvent,
  PdLoginSubmitEvent,
} from '../../../src/elements/customer/login-form/login-form.events.js';
import type { PdLoginForm } from '../../../src/elements/customer/login-form/login-form.js';
import type { Field } from '../../../src/model/login-form.js';
import { elementContract } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const consent = {
  text: 'I agree to the {link}.',
  link: { href: 'https://example.com/privacy', label: 'privacy policy' },
};

const own: Field[] = [
  { name: 'email', type: 'email', required: true },
  { name: 'seats', type: 'number', label: 'Seats' },
  { name: 'phone', type: 'tel', label: 'Phone' },
  { name: 'due', type: 'date', label: 'Due' },
  { name: 'plan', type: 'select', label: 'Plan', options: ['Free', 'Pro'] },
  { name: 'news', type: 'checkbox', label: 'Newsletter' },
  { name: 'about', type: 'textarea', label: 'What is it about?' },
];

elementContract(
  'pd-login-form',
  () => html`<pd-login-form
    skippable
    error="Your details were not sent."
    .fields=${own}
    .values=${{ phone: '+385 1 234 5678', plan: 'Pro', news: 'true' }}
    .consent=${consent}
  ></pd-login-form>`,
);

describe('<pd-login-form>', () => {
  let form: PdLoginForm;
  let submits: PdLoginSubmitEvent[];
  let skips: PdLoginSkipEvent[];

  const show = async (properties: Partial<PdLoginForm> = {}): Promise<void> => {
    form = await fixture<PdLoginForm>(html`<pd-login-form></pd-login-form>`);
    submits = [];
    skips = [];
    form.addEventListener('pd-login-submit', (event) => submits.push(event));
    form.addEventListener('pd-login-skip', (event) => skips.push(event));
    Object.assign(form, properties);
    await elementUpdated(form);
  };

  const all = <T extends Element>(selector: string) => [
    ...form.shadowRoot!.querySelectorAll<T>(selector),
  ];
  const first = <T extends HTMLElement>(selector: string): T => {
    const found = form.shadowRoot!.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const control = (name: string) => first<HTMLInputElement>(`[name="${name}"]`);
  const button = (text: string) => {
    const found = all<HTMLButtonElement>('button').find((b) => b.textContent?.includes(text));
    if (!found) throw new Error(`There is no button "${text}".`);
    return found;
  };
  const click = async (element: Element): Promise<void> => {
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position });
    await elementUpdated(form);
  };
  const type = async (name: string, text: string): Promise<void> => {
    control(name).focus();
    control(name).select?.();
    await sendKeys({ type: text });
    await elementUpdated(form);
  };
  const press = async (key: string): Promise<void> => {
    await sendKeys({ press: key });
    await elementUpdated(form);
  };
  const errors = () => all('.error').map((error) => error.textContent?.trim());
  const errorOf = (name: string) =>
    first(`#${control(name).getAttribute('aria-describedby')}`).textContent?.trim();
  const said = () => first('[role=status]').textContent?.trim();

  it('asks for the names and the e-mail, and only the e-mail is required', async () => {
    await show();
    expect(all('label').map((label) => label.textContent?.trim())).to.deep.equal([
      'First name',
      'Last name',
      'E-mail',
    ]);
    await type('email', 'ana@example.com');
    await click(button('Start chat'));
    expect(submits[0]?.detail).to.deep.equal({ details: { email: 'ana@example.com' } });
  });

  it('is sent by Enter, with white space trimmed', async () => {
    await show();
    await type('firstName', ' Ana ');
    await type('lastName', 'Anić');
    await type('email', 'ana@example.com');
    await press('Enter');
    expect(submits[0]?.detail.details).to.deep.equal({
      firstName: 'Ana',
      lastName: 'Anić',
      email: 'ana@example.com',
    });
  });

  it('can be filled in with the keyboard alone, in order', async () => {
    await show({ consent });
    form.focus();
    for (const word of ['Ana', 'Anić', 'ana@example.com']) {
      await sendKeys({ type: word });
      await press('Tab');
    }
    await press('Space');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    expect(submits[0]?.detail.details.lastName).to.equal('Anić');
  });

  it('tells browsers what to fill in', async () => {
    await show();
    expect(all<HTMLInputElement>('input').map((input) => input.autocomplete)).to.deep.equal([
      'given-name',
      'family-name',
      'email',
    ]);
  });

  it('says what is missing, ties it to the field and takes the person there', async () => {
    await show();
    await click(button('Start chat'));
    expect(submits).to.be.empty;
    expect(errorOf('email')).to.equal('Enter your e-mail, so that we can answer you');
    expect(control('email').getAttribute('aria-invalid')).to.equal('true');
    await until(() => form.shadowRoot!.activeElement === control('email'));
  });

  it('announces the error when the focus is in the field already', async () => {
    await show();
    await type('email', 'ana@');
    await press('Enter');
    await until(() => said() === 'Enter a full address, like ana@example.com');
  });

  it('shows no error while the person first types', async () => {
    await show();
    await type('email', 'ana@');
    await press('Tab');
    expect(errors()).to.be.empty;
  });

  it('takes the error back as soon as it is mended, and checks again on leaving', async () => {
    await show();
    await type('email', 'ana@example');
    await press('Enter');
    expect(errors()).to.have.length(1);
    await sendKeys({ type: '.com' });
    await elementUpdated(form);
    expect(errors()).to.be.empty;
    await press('Backspace');
    await press('Backspace');
    await press('Backspace');
    expect(errors()).to.be.empty;
    await press('Tab');
    expect(errors()).to.deep.equal(['Enter a full address, like ana@example.com']);
    await until(() => said() === 'Enter a full address, like ana@example.com');
  });

  it('prefills, but what was typed wins, also over a later prefill', async () => {
    await show({ values: { firstName: 'Ana', email: 'ana@example.com' } });
    expect(control('firstName').value).to.equal('Ana');
    await type('firstName', 'Iva');
    form.values = { firstName: 'Mia', lastName: 'Mić', email: 'mia@example.com' };
    await elementUpdated(form);
    expect(control('firstName').value).to.equal('Iva');
    expect(control('lastName').value).to.equal('Mić');
    expect(control('email').value).to.equal('mia@example.com');
  });

  it('keeps what was emptied empty', async () => {
    await show({ values: { lastName: 'Anić', email: 'ana@example.com' } });
    control('lastName').select();
    await press('Delete');
    form.values = { lastName: 'Anić', email: 'ana@example.com' };
    await press('Enter');
    expect(submits[0]?.detail.details).to.deep.equal({ email: 'ana@example.com' });
  });

  it('is sent once by a double click', async () => {
    await show({ values: { email: 'ana@example.com' } });
    const { now } = performance;
    const moment = performance.now();
    performance.now = () => moment;
    try {
      await click(button('Start chat'));
      await click(button('Start chat'));
      await press('Enter');
      expect(submits).to.have.length(1);
      performance.now = () => moment + 1_000;
      await press('Enter');
      expect(submits).to.have.length(2);
    } finally {
      performance.now = now;
    }
  });

  it('sends nothing while busy, and says so', async () => {
    await show({ values: { email: 'ana@example.com' }, busy: true });
    await click(button('Sending…'));
    expect(submits).to.be.empty;
    expect(said()).to.equal('Sending…');
  });

  it('takes the next try when its owner refused the first', async () => {
    await show({ values: { email: 'ana@example.com' } });
    form.addEventListener('pd-login-submit', (event) => event.preventDefault());
    await click(button('Start chat'));
    await click(button('Start chat'));
    expect(submits).to.have.length(2);
  });

  it('keeps all that was typed when the request failed, and tries again', async () => {
    await show({ consent });
    await type('firstName', 'Ana');
    await type('email', 'ana@example.com');
    await click(first('#consent'));
    await click(button('Start chat'));
    form.busy = true;
    await elementUpdated(form);
    Object.assign(form, { busy: false, error: 'Your details were not sent.' });
    await elementUpdated(form);
    expect(first('[role=alert]').textContent).to.contain('Your details were not sent.');
    await click(button('Try again'));
    expect(submits).to.have.length(2);
    expect(submits[1]?.detail.details).to.deep.equal({
      firstName: 'Ana',
      email: 'ana@example.com',
    });
  });

  it('is not sent without consent, and records the text that was shown', async () => {
    await show({ consent, values: { email: 'ana@example.com' } });
    await click(button('Start chat'));
    expect(submits).to.be.empty;
    expect(errors()).to.deep.equal(['Please agree, so that we may answer you']);
    await until(() => form.shadowRoot!.activeElement === first('#consent'));
    await press('Space');
    await click(button('Start chat'));
    const given = submits[0]?.detail.consent;
    expect(given?.text).to.equal('I agree to the privacy policy.');
    expect(given?.at).to.be.closeTo(Date.now(), 5000);
  });

  it('asks again when the consent is another text', async () => {
    await show({ consent, values: { email: 'ana@example.com' } });
    await click(first('#consent'));
    form.consent = { text: 'I agree to everything.' };
    await elementUpdated(form);
    expect(first<HTMLInputElement>('#consent').checked).to.be.false;
    await click(button('Start chat'));
    expect(submits).to.be.empty;
  });

  it('links the consent to pages only', async () => {
    await show({ consent });
    const { href, target, rel } = first<HTMLAnchorElement>('a');
    expect([href, target, rel]).to.deep.equal([
      'https://example.com/privacy',
      '_blank',
      'noopener noreferrer nofollow',
    ]);
  });

  it('can be skipped only where its owner offers it', async () => {
    await show();
    expect(all('[part=skip]')).to.be.empty;
    form.skippable = true;
    await elementUpdated(form);
    await click(button('Continue as visitor'));
    expect(skips.map(({ detail }) => detail)).to.deep.equal([{}]);
    expect(errors()).to.be.empty;
  });

  it('cannot be skipped without consent', async () => {
    await show({ skippable: true, consent });
    await click(button('Continue as visitor'));
    expect(skips).to.be.empty;
    expect(errors()).to.deep.equal(['Please agree, so that we may answer you']);
    await press('Space');
    await click(button('Continue as visitor'));
    expect(skips[0]?.detail.consent?.text).to.equal('I agree to the privacy policy.');
  });

  it('hands on the fields of its owner by name', async () => {
    await show({ fields: own });
    await type('email', 'ana@example.com');
    await type('seats', '12');
    await type('phone', '+385 1 234 5678');
    control('due').focus();
    await sendKeys({ type: '02282027' });
    control('plan').focus();
    await sendKeys({ type: 'Pro' });
    await click(control('news'));
    await type('about', 'Stoneware');
    await press('Enter');
    expect(submits, 'Enter breaks the line in a text area').to.be.empty;
    await click(button('Start chat'));
    expect(submits[0]?.detail.details).to.deep.equal({
      email: 'ana@example.com',
      additionalFields: {
        seats: '12',
        phone: '+385 1 234 5678',
        due: '2027-02-28',
        plan: 'Pro',
        news: 'true',
        about: 'Stoneware',
      },
    });
  });

  it('has its own words for each thing that can be wrong', async () => {
    const required = own.map((field) => ({ ...field, required: true, maxLength: 40 }));
    await show({ fields: required });
    await click(button('Start chat'));
    expect(errors()).to.deep.equal([
      'Enter your e-mail, so that we can answer you',
      'Fill in “Seats”',
      'Fill in “Phone”',
      'Fill in “Due”',
      'Choose one',
      'Tick this box to go on',
      'Fill in “What is it about?”',
    ]);
    await type('seats', 'many');
    await type('phone', 'none');
    control('due').focus();
    await sendKeys({ type: '02' });
    await type('about', 'x'.repeat(41));
    await click(button('Start chat'));
    expect(errors()).to.include.members([
      'Enter a number, like 12',
      'Enter a phone number, like +385 1 234 5678',
      'Enter a full date: day, month and year',
      'Shorten this to 40 characters',
    ]);
  });

  it('forgets what was typed on reset(), half a date too', async () => {
    await show({ fields: own, consent, values: { seats: '3' } });
    await type('seats', '12');
    control('due').focus();
    await sendKeys({ type: '02' });
    await click(first('#consent'));
    await click(button('Start chat'));
    form.reset();
    await elementUpdated(form);
    expect(control('seats').value).to.equal('3');
    expect(control('due').validity.badInput).to.be.false;
    expect(first<HTMLInputElement>('#consent').checked).to.be.false;
    expect(errors()).to.be.empty;
  });

  it('warns of fields it does not understand, and shows the rest', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (warning) => warnings.push(warning);
    try {
      const fields = [{ name: 'size', type: 'color' }, { type: 'text' }] as unknown as Field[];
      await show({ fields, values: 7 as never, consent: 'yes' as never });
    } finally {
      console.warn = warn;
    }
    expect(control('size').type).to.equal('text');
    expect(warnings).to.deep.equal([
      'pd-chat-kit: <pd-login-form>: fields[0] is of unknown type "color"; text is used.',
      'pd-chat-kit: <pd-login-form>: fields[1] must have a name of 1 to 128 characters; it is left out.',
      'pd-chat-kit: <pd-login-form>: consent must have a text, such as { text: "I agree to the {link}." }.',
    ]);
  });

  it('takes fields, values and consent from attributes too', async () => {
    form = await fixture(html`<pd-login-form
      fields='[{"name":"email","type":"email"}]'
      values='{"email":"ana@example.com"}'
      consent='{"text":"Yes"}'
    ></pd-login-form>`);
    expect(all('input')).to.have.length(2);
    expect(control('email').value).to.equal('ana@example.com');
  });

  it('says it in the words of its owner', async () => {
    await show({ labels: { 'login.heading': 'Hello', 'login.start': 'Go' }, skippable: true });
    expect(first('h2').textContent?.trim()).to.equal('Hello');
    expect(button('Go')).to.exist;
  });

  it('lets the owner put in a heading and actions', async () => {
    form = await fixture(html`<pd-login-form>
      <h3 slot="heading">Who is there?</h3>
      <a slot="actions" href="/help">Help</a>
    </pd-login-form>`);
    expect(first('h2').getClientRects()).to.be.empty;
    expect(form.querySelector('a')!.getClientRects()).not.to.be.empty;
  });

  it('types in at least 16 px, so that phones do not zoom', async () => {
    await show({ fields: own });
    for (const input of all<HTMLElement>('.control')) {
      expect(parseFloat(getComputedStyle(input).fontSize)).to.be.least(16);
    }
  });

  describe('compact', () => {
    const isShown = (element: Element) => element.getClientRects().length > 0;

    it('joins names, e-mail and button, in that order', async () => {
      await show({ compact: true, fields: [...own, { name: 'firstName', type: 'text' }] });
      expect(all<HTMLInputElement>('.cell .control').map(({ name }) => name)).to.deep.equal([
        'firstName',
        'email',
      ]);
      expect(first('.cell button').textContent?.trim()).to.equal('Log in');
    });

    it('unfolds the rest with the focus', async () => {
      await show({ compact: true, fields: own, consent });
      expect(isShown(control('seats')) || isShown(first('#consent'))).to.be.false;
      await click(control('email'));
      expect(isShown(control('seats')) && isShown(first('#consent'))).to.be.true;
      first('[for=consent]').scrollIntoView({ block: 'nearest' });
      const { left, top } = first('[for=consent]').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(left) + 4, Math.ceil(top) + 8] });
      expect(first<HTMLInputElement>('#consent').checked, 'a click on its text').to.be.true;
    });

    it('unfolds what keeps it from being sent, and takes the person there', async () => {
      await show({ compact: true, consent, values: { email: 'ana@example.com' } });
      await click(button('Log in'));
      await until(() => form.shadowRoot!.activeElement === first('#consent'));
      expect(submits).to.be.empty;
    });

    it('leaves e-mail and button where there is little height, until the focus comes', async () => {
      await show({ compact: true, short: true });
      expect(isShown(control('firstName'))).to.be.false;
      expect(control('email').labels![0]!.innerText.trim()).to.equal('E-mail, to log in');
      await click(control('email'));
      expect(isShown(control('firstName'))).to.be.true;
      expect(control('email').labels![0]!.innerText.trim()).to.equal('E-mail');
      await type('email', 'ana@example.com');
      await press('Enter');
      expect(submits).to.have.length(1);
    });

    it('is sent by one click on the button also when folded', async () => {
      await show({ compact: true, short: true, values: { email: 'ana@example.com' } });
      await click(button('Log in'));
      expect(submits).to.have.length(1);
    });
  });
});
