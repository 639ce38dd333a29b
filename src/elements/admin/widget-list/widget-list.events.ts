/** The person looks at another widget. */
export class PdWidgetSelectEvent extends CustomEvent<{ widgetId: string }> {
  constructor(detail: { widgetId: string }) {
    super('pd-widget-select', { detail });
  }
}

/** The person wants a new widget of this name. */
export class PdWidgetAddEvent extends CustomEvent<{ name: string }> {
  constructor(detail: { name: string }) {
    super('pd-widget-add', { detail });
  }
}

/** The person has given a widget another name. */
export class PdWidgetRenameEvent extends CustomEvent<{ widgetId: string; name: string }> {
  constructor(detail: { widgetId: string; name: string }) {
    super('pd-widget-rename', { detail });
  }
}

/** The person wants another widget, of this name, with the same settings. */
export class PdWidgetDuplicateEvent extends CustomEvent<{ widgetId: string; name: string }> {
  constructor(detail: { widgetId: string; name: string }) {
    super('pd-widget-duplicate', { detail });
  }
}

/** The person wants the widget taken out. */
export class PdWidgetRemoveEvent extends CustomEvent<{ widgetId: string }> {
  constructor(detail: { widgetId: string }) {
    super('pd-widget-remove', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-widget-select': PdWidgetSelectEvent;
    'pd-widget-add': PdWidgetAddEvent;
    'pd-widget-rename': PdWidgetRenameEvent;
    'pd-widget-duplicate': PdWidgetDuplicateEvent;
    'pd-widget-remove': PdWidgetRemoveEvent;
  }
}
