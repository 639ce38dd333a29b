import { elementUpdated, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/customer/visitor-banner/define.js';
import type { PdVisitorBanner } from '../../../src/elements/customer/visitor-banner/visitor-banner.js';
import { elementContract, settled } from '../../support/element-contract.js';
import { until } from '../../support/until.js';

const consent = {
  text: 'I agree to the {link}.',
  link: { href: '/privacy', label: 'privacy policy' },
};

elementContract(
  'pd-visitor-banner',
  () => html`<pd-visitor-banner
    error="Your details were not sent."
    .values=${{ firstName: 'Ana' }}
    .consent=${consent}
  ></pd-visitor-banner>`,
);

describe('<pd-visitor-banner>', () => {
  let banner: PdVisitorBanner;

  const show = async (properties: Partial<PdVisitorBanner> = {}): Promise<void> => {
    banner = await fixture<PdVisitorBanner>(html`<pd-visitor-banner></pd-visitor-banner>`);
    Object.assign(banner, properties);
    await elementUpdated(banner);
    await settled(banner);
  };
  const form = () => banner.shadowRoot!.querySelector('pd-login-form')!;
  const control = (name: string) =>
    form().shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  const isShown = (element: Element) => element.getClientRects().length > 0;
  const text = () => banner.shadowRoot!.querySelector<HTMLElement>('.text')!;

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('says that one is a visitor, and takes no more than 147 px', async () => {
    await setViewport({ width: 400, height: 704 });
    await show({ labels: { 'banner.visitor': 'You’re a visitor.', 'banner.invitation': '' } });
    expect(text().textContent).to.contain('You’re a visitor.');
    expect(banner.offsetHeight).to.equal(147);
  });

  it('keeps its sentence where a formatter has put white space, and gives it up for a real one', async () => {
    banner = await fixture<PdVisitorBanner>(html`<pd-visitor-banner>
      <!-- nothing yet -->
    </pd-visitor-banner>`);
    expect(text().innerText.trim()).to.equal('You’re chatting as a visitor. Tell us who you are.');
    banner.append('Is it you?');
    await until(() => text().innerText.trim() === '');
    banner.lastChild!.remove();
    await until(() => text().innerText.includes('You’re chatting as a visitor.'));
  });

  it('hands on the login, with its consent', async () => {
    await show({ consent, values: { email: 'ana@example.com' } });
    banner.focus();
    await sendKeys({ type: 'Ana' });
    form().shadowRoot!.querySelector<HTMLElement>('#consent')!.focus();
    await sendKeys({ press: 'Space' });
    control('email').focus();
    const submitted = oneEvent(banner, 'pd-login-submit');
    await sendKeys({ press: 'Enter' });
    const { detail } = await submitted;
    expect(detail.details).to.deep.equal({ firstName: 'Ana', email: 'ana@example.com' });
    expect(detail.consent.text).to.equal('I agree to the privacy policy.');
  });

  it('takes the next try when the login was refused', async () => {
    await show({ values: { email: 'ana@example.com' } });
    let times = 0;
    banner.addEventListener('pd-login-submit', (event) => {
      times++;
      event.preventDefault();
    });
    control('email').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    expect(times).to.equal(2);
  });

  it('tells of a failed request below the group, what was typed stays', async () => {
    await show();
    control('email').focus();
    await sendKeys({ type: 'ana@example.com' });
    banner.error = 'Your details were not sent.';
    await settled(banner);
    const alert = form().shadowRoot!.querySelector('[role=alert]')!;
    expect(alert.textContent).to.contain('Your details were not sent.');
    expect(control('email').value).to.equal('ana@example.com');
  });

  for (const [where, low, properties] of [
    ['in a low window', true, {}],
    ['when its owner says so', false, { short: true }],
  ] as const) {
    it(`leaves e-mail and button ${where}, and the rest returns with the focus`, async () => {
      await setViewport({ width: 400, height: low ? 400 : 704 });
      await show(properties);
      expect(isShown(text()) || isShown(control('firstName'))).to.be.false;
      expect(isShown(control('email'))).to.be.true;
      expect(banner.offsetHeight).to.equal(75);
      control('email').focus();
      await until(() => isShown(text()) && isShown(control('firstName')));
    });
  }

  it('takes another sentence', async () => {
    banner = await fixture(html`<pd-visitor-banner>Tell us more</pd-visitor-banner>`);
    expect(banner.shadowRoot!.querySelector('strong')).not.to.exist;
  });

  it('speaks its owner’s language inside too', async () => {
    await show({ labels: { 'login.log-in': 'Prijava' } });
    expect(form().shadowRoot!.querySelector('button')!.textContent?.trim()).to.equal('Prijava');
  });
});
