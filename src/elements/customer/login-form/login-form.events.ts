import type { GivenConsent } from '../../../model/consent.js';
import type { ContactDetails } from '../../../model/identity.js';

export interface LoginSubmitDetail {
  /** What was typed. The form's own fields are in `additionalFields`, by name. */
  details: ContactDetails;
  /** Absent: the form asks for none. */
  consent?: GivenConsent;
}

export interface LoginSkipDetail {
  consent?: GivenConsent;
}

/** The person has sent the form, and all of it is valid. Cancelled: the form takes the next try. */
export class PdLoginSubmitEvent extends CustomEvent<LoginSubmitDetail> {
  constructor(detail: LoginSubmitDetail) {
    super('pd-login-submit', { detail, cancelable: true });
  }
}

/** The person wants to go on without saying who they are. */
export class PdLoginSkipEvent extends CustomEvent<LoginSkipDetail> {
  constructor(detail: LoginSkipDetail) {
    super('pd-login-skip', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-login-submit': PdLoginSubmitEvent;
    'pd-login-skip': PdLoginSkipEvent;
  }
}
