import { ConnectionError } from '../connection.js';
import { ns } from './names.js';
import { conditionOf } from './stanza-error.js';
import type { XmppStream } from './stream.js';
import { child, el, type Element, elements, textOf } from './xml.js';

/** Servers have limits of their own; the largest that one takes. */
const sizes = ['max', '100000', '10000', '1000'];

/**
 * One of the team's own nodes (XEP-0060, on its account as in XEP-0163): items by id, each one
 * JSON value (XEP-0335), that only the team reads and writes. JSON, not vCard4 (XEP-0292), which
 * has no place for what is claimed and what is verified, nor for revisions.
 */
export class TeamNode {
  #made = false;

  constructor(
    private readonly name: string,
    private readonly stream: () => XmppStream,
  ) {}

  /** All items, or one. A node that does not exist yet has none. */
  async read(id?: string): Promise<unknown[]> {
    let answer;
    try {
      answer = await this.stream().request(
        'get',
        undefined,
        el(
          'pubsub',
          { xmlns: ns.pubsub },
          el('items', { node: this.name }, id === undefined ? undefined : el('item', { id })),
        ),
      );
    } catch (error) {
      if (causeOf(error) === 'item-not-found') return [];
      throw error;
    }
    this.#made = true;
    const items = elements(child(child(answer, 'pubsub', ns.pubsub), 'items'));
    return items.flatMap((item) => jsonOf(item) ?? []);
  }

  async publish(id: string, value: unknown): Promise<void> {
    await this.#make();
    await this.stream().request(
      'set',
      undefined,
      el(
        'pubsub',
        { xmlns: ns.pubsub },
        el(
          'publish',
          { node: this.name },
          el('item', { id }, el('json', { xmlns: ns.json }, JSON.stringify(value))),
        ),
      ),
    );
  }

  async retract(id: string): Promise<void> {
    try {
      await this.stream().request(
        'set',
        undefined,
        el(
          'pubsub',
          { xmlns: ns.pubsub },
          el('retract', { node: this.name, notify: 'false' }, el('item', { id })),
        ),
      );
    } catch (error) {
      if (causeOf(error) !== 'item-not-found') throw error;
    }
  }

  /** A node that a first item makes would hold one item, and be open to every subscriber. */
  async #make(): Promise<void> {
    for (const size of this.#made ? [] : sizes) {
      try {
        await this.#create(size);
        break;
      } catch (error) {
        if (causeOf(error) === 'conflict') break; // it is there
        if (size === sizes.at(-1) || isPassing(error)) throw error;
      }
    }
    this.#made = true;
  }

  #create(size: string): Promise<unknown> {
    const options = {
      FORM_TYPE: ns.nodeConfig,
      'pubsub#access_model': 'whitelist',
      'pubsub#persist_items': 'true',
      'pubsub#max_items': size,
      'pubsub#send_last_published_item': 'never',
      'pubsub#deliver_notifications': 'false',
    };
    const fields = Object.entries(options).map(([name, value]) =>
      el('field', { var: name }, el('value', {}, value)),
    );
    return this.stream().request(
      'set',
      undefined,
      el(
        'pubsub',
        { xmlns: ns.pubsub },
        el('create', { node: this.name }),
        el('configure', {}, el('x', { xmlns: ns.data, type: 'submit' }, ...fields)),
      ),
    );
  }
}

function jsonOf(item: Element): unknown {
  try {
    return JSON.parse(textOf(child(item, 'json', ns.json)));
  } catch {
    return undefined; // of somebody else, or broken: as if it were not there
  }
}

const causeOf = (error: unknown): string =>
  error instanceof ConnectionError && error.cause ? conditionOf(error.cause as Element) : '';

const isPassing = (error: unknown): boolean =>
  error instanceof ConnectionError && error.code === 'unavailable' && !error.cause;
