import type { ContactOrder } from '../../../model/contact-order.js';

export interface ContactSelectDetail {
  id: string;
}

/** The agent wants to see a contact. */
export class PdContactSelectEvent extends CustomEvent<ContactSelectDetail> {
  constructor(detail: ContactSelectDetail) {
    super('pd-contact-select', { detail });
  }
}

/** The agent wants to make a new contact. */
export class PdContactCreateEvent extends CustomEvent<void> {
  constructor() {
    super('pd-contact-create');
  }
}

export interface ContactSearchDetail {
  query: string;
}

/** The agent looks for contacts. */
export class PdContactSearchEvent extends CustomEvent<ContactSearchDetail> {
  constructor(detail: ContactSearchDetail) {
    super('pd-contact-search', { detail });
  }
}

export interface ContactOrderDetail {
  order: ContactOrder;
}

/** The agent wants another order. */
export class PdContactOrderEvent extends CustomEvent<ContactOrderDetail> {
  constructor(detail: ContactOrderDetail) {
    super('pd-contact-order', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-contact-select': PdContactSelectEvent;
    'pd-contact-create': PdContactCreateEvent;
    'pd-contact-search': PdContactSearchEvent;
    'pd-contact-order': PdContactOrderEvent;
  }
}
