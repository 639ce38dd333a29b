import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

type Properties = Record<string, unknown>;

/**
 * Sets what a story gives, or a control: each arg is a property, so every control of the table
 * works. What is taken back has its default again.
 */
class Given extends Directive {
  readonly #defaults = new Map<string, unknown>();

  override render(_args: object): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: [object]): unknown {
    const host = element as unknown as Properties;
    const given = Object.entries(args).filter(([, value]) => value !== undefined);
    for (const [name] of given) {
      if (!this.#defaults.has(name)) this.#defaults.set(name, host[name]);
    }
    Object.assign(host, Object.fromEntries([...this.#defaults, ...given]));
    return noChange;
  }
}

export const given = directive(Given);
