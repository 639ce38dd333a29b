import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface TextEntriesOptions {
  /** The sentence on what is wrong with a text; none: it can be stored. */
  check(id: string, text: string): string | undefined;
  /** A text was left, and can be stored. */
  save(id: string, text: string): void;
}

/**
 * What an admin types into fields: checked when a field is left, and stored if it is right. Until
 * then it stays as it was typed, whatever is looked at meanwhile. `id` names field and widget.
 */
export class TextEntries implements ReactiveController {
  readonly #typed = new Map<string, string>();
  readonly #issues = new Map<string, string>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: TextEntriesOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** What stands in the field. */
  value(id: string, stored: string): string {
    return this.#typed.get(id) ?? stored;
  }

  /** What is wrong with it. */
  issue(id: string): string | undefined {
    return this.#issues.get(id);
  }

  /** For `input` and for `change`. What is mended is right at once; what is wrong is said when it is left. */
  on(id: string, stored: string, event: Event): void {
    const text = (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    const issue = this.options.check(id, text.trim());
    this.#typed.set(id, text);
    if (!issue) this.#issues.delete(id);
    if (event.type === 'change') {
      if (issue) this.#issues.set(id, issue);
      else {
        this.#typed.delete(id);
        if (text.trim() !== stored) this.options.save(id, text.trim());
      }
    }
    this.host.requestUpdate();
  }

  /** Forgets what was typed and is not stored. */
  forget(id: string): void {
    this.#typed.delete(id);
    this.#issues.delete(id);
    this.host.requestUpdate();
  }
}
