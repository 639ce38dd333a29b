/** An agent who was here before, or the name of a new one. */
export interface SignInSubmitDetail {
  id?: string;
  name: string;
  /** Of the team's account, if the form asks for it. */
  password?: string;
}

/** Somebody wants to work at the desk. */
export class PdSignInSubmitEvent extends CustomEvent<SignInSubmitDetail> {
  constructor(detail: SignInSubmitDetail) {
    super('pd-sign-in-submit', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-sign-in-submit': PdSignInSubmitEvent;
  }
}
