import { randomId } from '../../model/id.js';
import { ConnectionError } from '../connection.js';
import { type Heard, readArchived } from './messages.js';
import { ns } from './names.js';
import type { XmppStream } from './stream.js';
import { bareOf } from './jid.js';
import { child, el, type Element, textOf } from './xml.js';

export interface ArchiveQuery {
  with?: string;
  /** What came after, or before, this id. `before: ''`: the newest. */
  after?: string | undefined;
  before?: string;
  /** Milliseconds since 1970. */
  start?: number | undefined;
  end?: number | undefined;
  /** At most so many; servers have limits of their own. */
  max?: number;
}

export interface ArchivePage {
  /** Oldest first. What is no message of a chat is left out. */
  items: Heard[];
  first?: string;
  last?: string;
  /** Nothing lies further in the direction of the query. */
  complete: boolean;
}

/** Our own archive (XEP-0313), page by page (XEP-0059). */
export class Archive {
  readonly #collecting = new Map<string, Element[]>();

  constructor(private readonly stream: XmppStream) {}

  /** Takes a stanza that belongs to a page on its way. */
  take(stanza: Element): boolean {
    const result = child(stanza, 'result', ns.mam);
    if (!result) return false;
    // Only our own server speaks for our archive.
    const { from } = stanza.attrs;
    if (from === undefined || from === bareOf(this.stream.jid)) {
      this.#collecting.get(result.attrs['queryid'] ?? '')?.push(result);
    }
    return true;
  }

  async page({
    before,
    after,
    start,
    end,
    max = 100,
    ...query
  }: ArchiveQuery): Promise<ArchivePage> {
    const queryid = randomId().slice(0, 8);
    const results: Element[] = [];
    this.#collecting.set(queryid, results);
    try {
      const answer = await this.stream.request(
        'set',
        undefined,
        el(
          'query',
          { xmlns: ns.mam, queryid },
          el(
            'x',
            { xmlns: ns.data, type: 'submit' },
            field('FORM_TYPE', ns.mam),
            query.with === undefined ? undefined : field('with', query.with),
            start === undefined ? undefined : field('start', new Date(start).toISOString()),
            end === undefined ? undefined : field('end', new Date(end).toISOString()),
          ),
          el(
            'set',
            { xmlns: ns.rsm },
            el('max', {}, String(max)),
            before === undefined ? undefined : el('before', {}, before),
            after === undefined ? undefined : el('after', {}, after),
          ),
        ),
      );
      const fin = child(answer, 'fin', ns.mam);
      const set = child(fin, 'set', ns.rsm);
      const own = bareOf(this.stream.jid);
      return {
        items: results.flatMap((result) => readArchived(result, own) ?? []),
        first: textOf(child(set, 'first')),
        last: textOf(child(set, 'last')),
        complete: fin?.attrs['complete'] === 'true' || results.length === 0,
      };
    } finally {
      this.#collecting.delete(queryid);
    }
  }

  /** All that came after a place, in order. An id that has expired leads to the beginning. */
  async *since(query: Omit<ArchiveQuery, 'before'>): AsyncGenerator<ArchivePage> {
    let { after } = query;
    for (;;) {
      let page: ArchivePage;
      try {
        page = await this.page({ ...query, after });
      } catch (error) {
        if (after === undefined || !isUnknownPlace(error)) throw error;
        after = undefined;
        continue;
      }
      yield page;
      if (page.complete || !page.last) return;
      after = page.last;
    }
  }
}

const field = (name: string, value: string): Element =>
  el(
    'field',
    { var: name, type: name === 'FORM_TYPE' ? 'hidden' : undefined },
    el('value', {}, value),
  );

const isUnknownPlace = (error: unknown): boolean =>
  error instanceof ConnectionError && error.message === 'item-not-found';
