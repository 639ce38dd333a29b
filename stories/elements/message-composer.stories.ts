import { html } from 'lit';
import '../../src/elements/customer/message-composer/define.js';

interface Args {
  value?: string;
  disabled?: boolean;
  maxLength?: number;
  placeholder?: string;
}

export default {
  title: 'Customer/Message composer',
  component: 'pd-message-composer',
  render: ({ value = '', disabled = false, maxLength = 10_000, placeholder = '' }: Args) =>
    html`<pd-message-composer
      .value=${value}
      .maxLength=${maxLength}
      .placeholder=${placeholder}
      ?disabled=${disabled}
    ></pd-message-composer>`,
};

export const Empty = { args: {} };
export const Draft = { args: { value: 'Could you also' } };
export const ManyLines = { args: { value: '1\n2\n3\n4\n5\n6\n7' } };
export const NearTheLimit = { args: { value: 'x'.repeat(95), maxLength: 100 } };
export const TooLong = { args: { value: 'x'.repeat(112), maxLength: 100 } };
export const Disabled = { args: { disabled: true } };
export const OwnPlaceholder = { args: { placeholder: 'Leave a message' } };
