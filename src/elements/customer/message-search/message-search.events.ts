export interface SearchChangeDetail {
  /** What is looked for; empty: nothing. */
  query: string;
  /** Id of the message that the person has come to. */
  id?: string;
}

/** Something else is looked for, or the person has gone on to another match. */
export class PdSearchChangeEvent extends CustomEvent<SearchChangeDetail> {
  constructor(detail: SearchChangeDetail) {
    super('pd-search-change', { detail });
  }
}

/** The person has found enough. */
export class PdSearchCloseEvent extends CustomEvent<void> {
  constructor() {
    super('pd-search-close');
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-search-change': PdSearchChangeEvent;
    'pd-search-close': PdSearchCloseEvent;
  }
}
