export interface AttachmentDetail {
  id: string;
}

/** The person wants to see a picture larger. */
export class PdAttachmentOpenEvent extends CustomEvent<AttachmentDetail> {
  constructor(detail: AttachmentDetail) {
    super('pd-attachment-open', { detail });
  }
}

/** The person takes a file back that has not arrived yet. */
export class PdAttachmentCancelEvent extends CustomEvent<AttachmentDetail> {
  constructor(detail: AttachmentDetail) {
    super('pd-attachment-cancel', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-attachment-open': PdAttachmentOpenEvent;
    'pd-attachment-cancel': PdAttachmentCancelEvent;
  }
}
