import {
  type Capability,
  type Connection,
  ConnectionError,
  type ConnectionStatus,
  type Delivery,
} from '../connection.js';
import { randomId } from '../../model/id.js';
import { Listeners } from '../listeners.js';
import { Archive } from './archive.js';
import { Clock } from './clock.js';
import { type Heard, messageOf, readMessage, type Said } from './messages.js';
import type { Account } from './login.js';
import { patience } from './line.js';
import { ns } from './names.js';
import { Receipts } from './receipts.js';
import { OwnRuns, Runs } from './runs.js';
import { XmppStream } from './stream.js';
import { el, type Element } from './xml.js';

type StatusEvent = { type: 'status'; status: ConnectionStatus };

/** An account's stream with its archive: what is needed to say something and to hear the rest. */
export interface Wire {
  stream: XmppStream;
  archive: Archive;
}

/** A place in the archive: the id of a message, and its time. */
export interface Place {
  id: string;
  at: number;
}

/** So often is the archive asked whether it has what it was sent. */
const looks = 3;

/** What the customer's and the agent's connection share: the stream, the archive, the listeners. */
export abstract class XmppConnection<Event> implements Connection<Event> {
  abstract readonly capabilities: ReadonlySet<Capability>;

  protected readonly clock = new Clock();
  readonly #listeners = new Listeners<Event>();
  /** What has been heard, by sender and id: its time here, and the archive's where that is known. */
  readonly #known = new Map<string, { at: number; sentAt: number | undefined }>();
  readonly #runs = new Runs();
  readonly #ownRuns = new OwnRuns();
  /** The latest time of all that was heard. */
  #latest = 0;
  /** What came while the archive was being read, which goes first. */
  #held: Heard[] | undefined;
  /** Heard live, and to be confirmed once our archive is seen to have it: by sender and id. */
  readonly #unproven = new Map<string, Heard>();
  #proving: Promise<void> | undefined;
  /** How far the archive was read for that. */
  #provenTo: string | undefined;
  /** The first place of each in the archive, live or read. */
  readonly #firsts = new Map<string, string>();
  readonly #receipts = new Receipts({
    sayAgain: (said) => this.#sayAgain(said),
    onSilence: (of) => this.#onSilence(of),
  });
  /** What we have said to ourselves, and when it must have come. */
  #echo: { id: string; late: ReturnType<typeof setTimeout> } | undefined;
  #wire: Wire | undefined;
  #closed = false;
  #delivering = 0;
  /** Up to where everything in the archive is known. */
  protected place: Place | undefined;

  constructor(protected readonly server: string) {}

  get status(): ConnectionStatus {
    return this.#wire?.stream.status ?? 'idle';
  }

  subscribe(listener: (event: Event) => void): () => void {
    return this.#closed ? () => {} : this.#listeners.add(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#listeners.clear();
    this.hangUp();
  }

  /** A message, once, that is not known yet; in the order of the archive. */
  protected abstract hear(heard: Heard): void;
  /** Presence, and all else that is no message. */
  protected abstract hearOther(stanza: Element): void;
  /** Says that this has come, and is kept. */
  protected abstract confirm(heard: Heard): void;
  /** What of the archive is ours. */
  protected abstract readonly archived: { with?: string; start?: number | undefined };
  /** With a new session: read from the archive what is not known. */
  protected abstract catchUp(wire: Wire): Promise<void>;
  /** The login was refused: another password, or none. */
  protected renew?(): Promise<string | undefined>;
  /** Our presence (RFC 6121). */
  protected abstract presence(): Element;

  /** Begins a stream of that account. `isNew`: it is registered first. */
  protected dial(account: Account, isNew = false): Wire {
    this.hangUp();
    const stream: XmppStream = new XmppStream(
      this.server,
      account,
      {
        onStanza: (stanza) => this.#onStanza(wire, stanza),
        onStatus: (status) =>
          queueMicrotask(() =>
            this.emit({ type: 'status', status } satisfies StatusEvent as Event),
          ),
        prepare: () => this.#prepare(wire),
        renew: this.renew && (() => this.renew!()),
      },
      isNew,
    );
    const wire: Wire = { stream, archive: new Archive(stream) };
    this.#wire = wire;
    stream.connect();
    return wire;
  }

  protected hangUp(): void {
    this.#wire?.stream.close();
    this.#wire = undefined;
    this.#known.clear();
    this.#runs.clear();
    this.#ownRuns.clear();
    this.#latest = 0;
    this.#firsts.clear();
    this.#unproven.clear();
    this.#provenTo = undefined;
    this.#receipts.clear();
    this.#endEcho();
    this.place = undefined;
  }

  /** Our bare address. */
  protected get own(): string {
    const { username, domain } = this.#wire!.stream.account;
    return `${username}@${domain}`;
  }

  protected get wire(): Wire | undefined {
    return this.#wire;
  }

  protected emit(event: Event): void {
    this.#listeners.tell(event);
  }

  protected assertOpen(): void {
    if (this.#closed) throw new ConnectionError('unavailable', 'The connection is closed.');
  }

  /** The archive is known to have that message of ours. */
  protected known(id: string): Delivery | undefined {
    const known = this.#known.get(keyOf(this.own, id));
    // Not the time here: two tabs may have heard it differently.
    return known?.sentAt === undefined ? undefined : { sentAt: known.sentAt };
  }

  /** Said twice because of a bad line: the first in the archive counts. */
  protected isCopy({ from, id, archiveId }: Heard): boolean {
    const first = this.#firsts.get(keyOf(from, id));
    return first !== undefined && first !== archiveId;
  }

  /**
   * Confirms what was heard live once our archive has it. Else it is said again: ejabberd may hand a
   * message to this session and leave it to another one, which hangs, to archive it.
   */
  protected confirmKept(heard: Heard): void {
    const key = keyOf(heard.from, heard.id);
    if (this.#known.get(key)?.sentAt !== undefined) return this.confirm(heard);
    this.#unproven.set(key, heard);
    this.#prove();
  }

  #prove(): void {
    this.#proving ??= this.#readProofs()
      .catch(() => {}) // on the next session
      .finally(() => {
        this.#proving = undefined;
      });
  }

  async #readProofs(): Promise<void> {
    const wire = this.#wire!;
    while (this.#unproven.size) {
      const asked = [...this.#unproven.keys()];
      for await (const page of wire.archive.since({ ...this.archived, after: this.#provenTo })) {
        if (wire !== this.#wire) return;
        this.take(page.items);
        this.#provenTo = page.last ?? this.#provenTo;
      }
      for (const key of asked) this.#unproven.delete(key);
    }
  }

  /** For what was sent without an address: nobody knows where it is. */
  async download(): Promise<never> {
    throw new ConnectionError('unavailable', 'There is no such file.');
  }

  /** What may be lost. */
  protected say(said: Said): void {
    this.#wire?.stream.send(messageOf(said));
  }

  /**
   * Says something that must not be lost, until the archive has it, and returns its time there.
   * Nothing is doubled: what a resumed session still has arrives once (XEP-0198); on a new one the
   * archive is asked first; and whoever reads takes the first of an id.
   */
  protected async deliver(given: Omit<Said, 'kept'>): Promise<Delivery> {
    const { stream, archive } = this.#wire!;
    const said = this.#inOrder(given);
    if (said.text !== undefined) this.#receipts.add(partyOf(said), said);
    this.#delivering++;
    try {
      for (let look = 0; look < looks; look++) {
        await stream.ready();
        const known = this.known(said.id);
        if (known) return known;
        const after = this.place;
        // Another tab may have been first.
        if (!this.#known.has(keyOf(this.own, said.id))) {
          stream.send(messageOf({ ...said, kept: true }));
        }
        try {
          // Asked after the message was taken: what the answer does not have has not come.
          let last = after?.at;
          for await (const page of archive.since({ with: said.to, after: after?.id })) {
            last = this.take(page.items, last);
            const delivery = this.known(said.id);
            if (!delivery) continue;
            if (this.#delivering === 1 && page.last) this.place = { id: page.last, at: last };
            return delivery;
          }
        } catch (error) {
          if (!(error instanceof ConnectionError) || error.code !== 'unavailable') throw error;
          look = -1; // the session was lost: once more, on the next one
        }
      }
      throw new ConnectionError('unavailable', 'The archive keeps nothing.');
    } finally {
      this.#delivering--;
    }
  }

  #inOrder(said: Omit<Said, 'kept'>): Omit<Said, 'kept'> {
    if (said.text === undefined) return said;
    return { ...said, payload: { ...said.payload, run: this.#ownRuns.of(partyOf(said), said.id) } };
  }

  /** With its time, so that it is put where it belongs; unless it is still being delivered. */
  #sayAgain(said: Omit<Said, 'kept'>): boolean {
    const known = this.known(said.id);
    if (known) {
      this.say({ ...said, payload: { ...said.payload, firstAt: known.sentAt }, kept: true });
    }
    return known !== undefined;
  }

  /** Reads, and once more if the session is lost meanwhile. */
  protected async read<T>(work: (wire: Wire) => Promise<T>): Promise<T> {
    for (let left = looks; ; left--) {
      const wire = this.#wire;
      if (!wire) throw new ConnectionError('unavailable');
      await wire.stream.ready();
      try {
        return await work(wire);
      } catch (error) {
        if (!left || !(error instanceof ConnectionError) || error.code !== 'unavailable')
          throw error;
      }
    }
  }

  /**
   * Takes messages in the order of the archive: those of a page of it, or one that is heard live.
   * None is older than the one before it, unless it says so: clocks differ, and Prosody's archive
   * counts in whole seconds. `last`: the time of what comes before the page. Returns that of its end.
   */
  protected take(items: readonly Heard[], last = 0): number {
    for (const one of items) {
      if (one.typing !== undefined && one.text === undefined) {
        this.#confirmed(one);
        this.hear(one); // of no account, and never archived
        continue;
      }
      if (one.payload.there) {
        if (!one.archived) this.#hearAsked(one);
        continue;
      }
      if (one.from !== this.own && !one.archived) this.#confirmed(one);
      const key = keyOf(one.from, one.id);
      const known = this.#known.get(key);
      const natural = one.late ? one.at : Math.max(one.at, one.archived ? last : this.#latest);
      const { run } = one.payload;
      const at = known?.at ?? (run ? this.#runs.timeOf(one.from, run, natural) : natural);
      if (!one.late && at >= natural) last = at;
      this.#latest = Math.max(this.#latest, last);
      this.#known.set(key, { at, sentAt: known?.sentAt ?? (one.archived ? one.at : undefined) });
      if (one.archiveId !== undefined && !this.#firsts.has(key)) {
        this.#firsts.set(key, one.archiveId);
      }
      if (one.archived && this.#unproven.delete(key)) this.confirm(one);
      if (known) this.hearAgain(one);
      else this.hear({ ...one, at });
    }
    return last;
  }

  #confirmed({ from, thread, mark }: Heard): void {
    const party = partyOf({ to: from, thread });
    if (mark) this.#receipts.got(party, mark);
    this.#receipts.alive(party);
  }

  /** The other side is there, whatever it has said. */
  protected alive(party: Pick<Said, 'to' | 'thread'>): void {
    this.#receipts.alive(partyOf(party));
  }

  /**
   * Whom nothing is heard of is asked; and so is the server whether what is said to us comes to this
   * session. Of those of an account that hang at ejabberd, one may have all of it.
   */
  #onSilence({ to, thread }: Pick<Said, 'to' | 'thread'>): void {
    const stream = this.#wire?.stream;
    if (stream?.status !== 'online') return;
    const ask = { payload: { there: true }, kept: false } as const;
    this.say({ to, thread, id: randomId(), ...ask });
    if (this.#echo) return;
    const id = randomId();
    const late = setTimeout(() => {
      this.#echo = undefined;
      stream.afresh();
    }, patience);
    this.#echo = { id, late };
    this.say({ to: this.own, thread: '', id, ...ask });
  }

  #hearAsked(asked: Heard): void {
    const { id, from: to, thread } = asked;
    if (to === this.own) return void (id === this.#echo?.id && this.#endEcho());
    this.#confirmed(asked);
    this.say({ to, thread, id: randomId(), typing: false, kept: false });
  }

  #endEcho(): void {
    clearTimeout(this.#echo?.late);
    this.#echo = undefined;
  }

  /** What is known has come once more. */
  protected hearAgain(_heard: Heard): void {}

  async #prepare(wire: Wire): Promise<void> {
    this.#held ??= [];
    try {
      await Promise.all([
        this.clock.set(wire.stream),
        wire.stream.request('set', undefined, el('enable', { xmlns: ns.carbons })),
      ]);
      wire.stream.send(this.presence());
      await this.catchUp(wire);
    } catch (error) {
      if (wire === this.#wire) throw error;
    }
    if (wire !== this.#wire) return;
    const held = this.#held;
    this.#held = undefined;
    this.#provenTo = this.place?.id;
    this.take(held);
    this.#prove();
  }

  #onStanza(wire: Wire, stanza: Element): void {
    if (this.#closed || wire !== this.#wire) return;
    if (stanza.name !== 'message') return this.hearOther(stanza);
    if (wire.archive.take(stanza)) return;
    const heard = readMessage(stanza, this.own, this.clock.now());
    if (!heard) return;
    if (this.#held) return void this.#held.push(heard);
    const at = this.take([heard]);
    if (heard.archiveId !== undefined && !this.#delivering)
      this.place = { id: heard.archiveId, at };
  }
}

const partyOf = ({ to, thread }: Pick<Said, 'to' | 'thread'>): string => `${to} ${thread}`;
const keyOf = (from: string, id: string): string => `${from} ${id}`;
