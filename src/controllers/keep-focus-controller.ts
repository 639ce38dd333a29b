import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps the focus in an element whose focused control gives way to something else in a render:
 * the element's own `focus()` says where it goes on (WCAG 2.4.3, focus order).
 */
export class KeepFocusController implements ReactiveController {
  #had = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#had = this.#focused;
  }

  hostUpdated(): void {
    if (this.#had && !this.#focused) this.host.focus();
  }

  get #focused(): boolean {
    return this.host.shadowRoot?.activeElement != null;
  }
}
