export interface PictureChangeDetail {
  /** Id of the picture that is shown from now on; absent: none, the person has closed it. */
  id?: string;
}

/** The person has gone on to another picture, or has closed the viewer. */
export class PdPictureChangeEvent extends CustomEvent<PictureChangeDetail> {
  constructor(detail: PictureChangeDetail) {
    super('pd-picture-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-picture-change': PdPictureChangeEvent;
  }
}
