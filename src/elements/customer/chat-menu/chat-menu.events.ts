/** The person has chosen an item. */
export class PdMenuSelectEvent extends CustomEvent<{ id: string }> {
  constructor(id: string) {
    super('pd-menu-select', { detail: { id } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-menu-select': PdMenuSelectEvent;
  }
}
