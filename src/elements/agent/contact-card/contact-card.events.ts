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

/** The agent wants this person deleted for good, and has confirmed it. */
export class PdContactEraseEvent extends CustomEvent<void> {
  constructor() {
    super('pd-contact-erase');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-contact-erase': PdContactEraseEvent;
    'pd-contact-save': PdContactSaveEvent;
  }
}
