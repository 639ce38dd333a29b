import { html } from 'lit';
import '../../src/elements/admin/auth-type-picker/define.js';
import type { PdAuthTypePicker } from '../../src/elements/admin/auth-type-picker/auth-type-picker.js';

type Args = Partial<Pick<PdAuthTypePicker, 'value' | 'required' | 'disabled'>>;

export default {
  title: 'Admin/Authentication type picker',
  component: 'pd-auth-type-picker',
  render: ({ value, required, disabled }: Args) =>
    html`<form>
      <pd-auth-type-picker
        name="auth-type"
        .value=${value ?? ''}
        ?required=${required}
        ?disabled=${disabled}
      ></pd-auth-type-picker>
    </form>`,
};

interface Story {
  args: Args;
}

export const NothingChosen: Story = { args: { required: true } };
export const None: Story = { args: { value: 'none' } };
export const Code: Story = { args: { value: 'code' } };
export const Form: Story = { args: { value: 'form' } };
export const Optional: Story = { args: { value: 'optional' } };
export const Disabled: Story = { args: { value: 'form', disabled: true } };
