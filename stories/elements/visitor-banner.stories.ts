import { html, type TemplateResult } from 'lit';
import '../../src/elements/customer/visitor-banner/define.js';
import type { PdVisitorBanner } from '../../src/elements/customer/visitor-banner/visitor-banner.js';

type Args = Partial<
  Pick<PdVisitorBanner, 'fields' | 'values' | 'consent' | 'short' | 'busy' | 'error'>
>;

const consent = {
  text: 'I agree to the {link}',
  link: { href: 'https://example.com/privacy', label: 'privacy policy' },
};

const values = { firstName: 'Ana', lastName: 'Anić', email: 'ana@example.com' };

export default {
  title: 'Customer/Visitor banner',
  component: 'pd-visitor-banner',
  render: ({ fields, values, consent, short, busy, error }: Args) =>
    html`<pd-visitor-banner
      .fields=${fields}
      .values=${values ?? {}}
      .consent=${consent}
      ?short=${short}
      ?busy=${busy}
      .error=${error ?? ''}
    ></pd-visitor-banner>`,
};

interface Story {
  args?: Args;
  render?: () => TemplateResult;
}

export const Plain: Story = {};
export const WithConsent: Story = { args: { consent } };
export const Short: Story = { args: { short: true } };
export const Busy: Story = { args: { values, busy: true } };
export const Failed: Story = { args: { values, error: 'Your details were not sent.' } };
export const OwnText: Story = {
  render: () =>
    html`<pd-visitor-banner>Leave your e-mail and we will write to you.</pd-visitor-banner>`,
};
