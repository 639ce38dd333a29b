import type { AuthType } from '../../../model/auth-type.js';

/** The person has chosen another authentication type. */
export class PdAuthTypeChangeEvent extends CustomEvent<{ value: AuthType }> {
  constructor(detail: { value: AuthType }) {
    super('pd-auth-type-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-auth-type-change': PdAuthTypeChangeEvent;
  }
}
