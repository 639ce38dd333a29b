/** The widget's events are meant for the site: they bubble and are composed. */
export class WidgetEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** The panel was opened, by the person or by a method. */
export class PdOpenEvent extends WidgetEvent<null> {
  constructor() {
    super('pd-open', null);
  }
}

/** The panel was closed. */
export class PdCloseEvent extends WidgetEvent<null> {
  constructor() {
    super('pd-close', null);
  }
}

export type ErrorCode =
  | 'invalid-attribute'
  | 'invalid-auth-type'
  | 'invalid-hours'
  | 'invalid-user-data'
  | 'user-data-ignored'
  | 'duplicate-widget'
  | 'settings-unavailable'
  | 'invalid-settings'
  | 'labels-unavailable'
  | 'load-failed'
  | 'messages-dropped';

declare global {
  interface HTMLElementEventMap {
    'pd-open': PdOpenEvent;
    'pd-close': PdCloseEvent;
  }
}
