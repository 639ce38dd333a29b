import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/agent/agent-sign-in/define.js';
import type { PdAgentSignIn } from '../../../src/elements/agent/agent-sign-in/agent-sign-in.js';
import { elementContract } from '../../support/element-contract.js';

const known = [{ id: 'tomo', name: 'Tomo Radić' }];

elementContract(
  'pd-agent-sign-in',
  () => html`<pd-agent-sign-in .known=${known} error="unavailable"></pd-agent-sign-in>`,
);

describe('<pd-agent-sign-in>', () => {
  let form: PdAgentSignIn;

  beforeEach(async () => {
    form = await fixture(html`<pd-agent-sign-in .known=${known}></pd-agent-sign-in>`);
  });

  const field = () => form.shadowRoot!.querySelector('input')!;

  it('takes a name', async () => {
    field().focus();
    await sendKeys({ type: '  Ivana Kos ' });
    const submit = oneEvent(form, 'pd-sign-in-submit');
    await sendKeys({ press: 'Enter' });
    expect((await submit).detail).to.deep.equal({ name: 'Ivana Kos' });
  });

  it('wants a name', async () => {
    form.addEventListener('pd-sign-in-submit', () => expect.fail('there is no name'));
    field().focus();
    await sendKeys({ type: '   ' });
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('.error')!.textContent).to.contain('Type the name');
    expect(form.shadowRoot!.activeElement).to.equal(field());
  });

  it('says that it is the settings, where it is', async () => {
    form.place = 'settings';
    form.known = [];
    await form.updateComplete;
    field().focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    const { textContent } = form.shadowRoot!.querySelector('.root')!;
    expect(textContent).to.contain('Sign in to the settings').and.contain('Type your name');
    expect(textContent).not.to.match(/desk|beside your answers|customers will see/);
  });

  it('lets one who was here before be chosen', async () => {
    setTimeout(() => form.shadowRoot!.querySelector<HTMLElement>('.agent')!.click());
    const { detail } = await oneEvent(form, 'pd-sign-in-submit');
    expect(detail).to.deep.equal(known[0]);
  });

  it('is deaf while a sign-in is on its way', async () => {
    form.addEventListener('pd-sign-in-submit', () => expect.fail('twice'));
    form.busy = true;
    await form.updateComplete;
    form.shadowRoot!.querySelector<HTMLElement>('.agent')!.click();
  });
});
