import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/visitor-banner/define.js';
import type { PdVisitorBanner } from '../../src/elements/customer/visitor-banner/visitor-banner.js';
import type { Field } from '../../src/model/login-form.js';
import { find, press, type Play } from '../act.js';
import { given } from '../given.js';

type Args = Partial<PdVisitorBanner>;

const consent = {
  text: 'I agree to the {link}',
  link: { href: 'https://example.com/privacy', label: 'privacy policy' },
};

const values = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

const fields: Field[] = [
  { name: 'firstName', type: 'text' },
  { name: 'email', type: 'email', required: true },
  { name: 'order', type: 'text', label: 'Order number' },
];

export default {
  title: 'Customer/Visitor banner',
  component: 'pd-visitor-banner',
  render: (args: Args) => html`<pd-visitor-banner ${given(args)}></pd-visitor-banner>`,
};

interface Story {
  args?: Args;
  render?: (args: Args) => TemplateResult;
  play?: Play;
}

const enters: Play = async (canvas) => {
  (await find(canvas, 'pd-visitor-banner >>> pd-login-form >>> input')).focus();
};

export const Plain: Story = {};
export const Prefilled: Story = { args: { values } };
export const WithConsent: Story = { args: { consent } };
/** Own fields and consent unfold with the focus. */
export const Unfolded: Story = { args: { fields, consent }, play: enters };
export const Short: Story = { args: { short: true } };
export const ShortWithFocus: Story = { args: { short: true, consent }, play: enters };
export const Missing: Story = {
  play: async (canvas) => {
    await press(canvas, 'pd-login-form >>> [part=submit]');
    await find(canvas, 'pd-login-form >>> [aria-invalid=true]');
  },
};
export const Busy: Story = { args: { values, busy: true } };
export const Failed: Story = { args: { values, error: 'Your details were not sent.' } };
export const RightToLeft: Story = { args: { locale: 'ar', values: { firstName: 'ليلى' } } };
export const OwnText: Story = {
  render: (args) =>
    html`<pd-visitor-banner ${given(args)}
      >Leave your e-mail and we will write to you.</pd-visitor-banner
    >`,
};
