export interface FilesChangeDetail {
  files: readonly File[];
}

/** Other files will go with the message: some were added, or one was removed. */
export class PdFilesChangeEvent extends CustomEvent<FilesChangeDetail> {
  constructor(detail: FilesChangeDetail) {
    super('pd-files-change', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-files-change': PdFilesChangeEvent;
  }
}
