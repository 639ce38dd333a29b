import type { Contact } from '../../../model/contact.js';

export interface ContactSaveDetail {
  /** The whole record with the change, and the revision on which the change was made. */
  contact: Contact;
}

/** The agent has changed a detail. */
export class PdContactSaveEvent extends CustomEvent<ContactSaveDetail> {
  constructor(detail: ContactSaveDetail) {
    super('pd-contact-save', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-contact-save': PdContactSaveEvent;
  }
}
