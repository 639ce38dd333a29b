import type {
  AgentConnection,
  AgentEvent,
  ConnectionErrorCode,
} from '../connections/connection.js';
import type { Agent } from '../model/conversation.js';
import { wellFormed } from '../model/message.js';
import { maxWidgetNameLength, widgetIdFrom } from '../model/widget-id.js';
import { defaultSettings, type WidgetSettings } from '../model/widget-settings.js';

/** What an admin may change of a widget. */
export type SettingsChange = Partial<Omit<WidgetSettings, 'widgetId' | 'revision'>>;
export type SettingsKey = keyof SettingsChange;

/** Whether all changes of the account's widgets are stored. */
export type SaveState =
  | { state: 'saved' }
  | { state: 'saving' }
  /** The changes are kept; `retry()`, or the next change, tries again. */
  | { state: 'failed'; code: ConnectionErrorCode };

/** What the admin should know, though nothing has gone wrong. */
export type SettingsNotice =
  /** Someone else saved in the meantime; of both, `kept` are this admin's changes that won. */
  | { type: 'conflict'; widgetId: string; kept: readonly SettingsKey[] }
  /** The widget was removed: by this admin, or by someone else. It can be put back. */
  | { type: 'removed'; settings: WidgetSettings; byOther: boolean };

export type SettingsState =
  | { phase: 'loading' }
  | { phase: 'failed'; code: ConnectionErrorCode }
  | {
      phase: 'ready';
      /** By id, never empty: an account without any shows `default`, which is not stored (revision 0). */
      widgets: readonly WidgetSettings[];
      selected: WidgetSettings;
      save: SaveState;
      notice?: SettingsNotice;
      /** The browser keeps nothing: all is gone with the page. */
      storageRefused: boolean;
    };

/** A widget, as it is stored and as this admin wants it. */
interface Draft {
  stored: WidgetSettings;
  /** What is not stored yet. Wins over what others store. */
  changes: SettingsChange;
  /** It exists here only: its id may still change. */
  added: boolean;
  /** To be stored even without changes, and even if it is not there any more. */
  wanted: boolean;
  /** What is on its way to be stored. */
  sent?: SettingsChange;
}

/** So often is a change tried again on what others have just stored. */
const attempts = 5;

/**
 * The living state of the settings screen. `state` is a snapshot that never changes; `subscribe`
 * tells when there is another. No method throws or rejects: what goes wrong is in the state.
 */
export class SettingsSession {
  readonly #connection: AgentConnection;
  readonly #agent: Agent | undefined;
  readonly #listeners = new Set<{ listener: () => void }>();
  readonly #unsubscribe: () => void;
  readonly #drafts = new Map<string, Draft>();
  /** Removed here, but perhaps not yet at the other side. */
  readonly #gone = new Set<string>();
  #state: SettingsState = { phase: 'loading' };
  #selected = '';
  #notice: SettingsNotice | undefined;
  #storageRefused = false;
  #loads = 0;
  /** One write after the other. */
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #failure: ConnectionErrorCode | undefined;

  /** `agent` signs in where the connection shows no settings without. */
  constructor(connection: AgentConnection, agent?: Agent) {
    this.#connection = connection;
    this.#agent = agent;
    this.#unsubscribe = connection.subscribe((event) => this.#on(event));
  }

  get state(): SettingsState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    const entry = { listener };
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** Listens no longer. What was changed is still saved; the connection stays its owner's to close. */
  async close(): Promise<void> {
    this.#unsubscribe();
    this.#listeners.clear();
    await this.#queue;
  }

  /** Reads the widgets; also to try again. */
  async load(): Promise<void> {
    const load = ++this.#loads;
    if (this.#state.phase === 'failed') this.#set({ phase: 'loading' });
    try {
      const widgets = await this.#read();
      if (load !== this.#loads) return;
      this.#adopt(widgets);
      this.#publish();
    } catch (error) {
      if (load === this.#loads) this.#set({ phase: 'failed', code: codeOf(error) });
    }
  }

  select(widgetId: string): void {
    if (!this.#drafts.has(widgetId) || widgetId === this.#selected) return;
    this.#selected = widgetId;
    if (this.#notice?.type === 'conflict') this.#notice = undefined;
    this.#fill();
    this.#publish();
  }

  /** Saves at once, on top of what others have saved. */
  async change(widgetId: string, changes: SettingsChange): Promise<void> {
    const draft = this.#drafts.get(widgetId);
    if (!draft) return;
    for (const [key, value] of Object.entries(changes)) {
      const sound = typeof value === 'string' ? wellFormed(value) : value;
      Object.assign(draft.changes, { [key]: sound });
    }
    await this.#store(draft);
  }

  async rename(widgetId: string, name: string): Promise<void> {
    await this.change(widgetId, { name: cleanName(name) });
  }

  /** Makes a widget with the built-in settings and selects it. Its id is made from its name. */
  async add(name: string): Promise<void> {
    if (this.#state.phase !== 'ready') return;
    // Beside another widget the built-in one is only shown if it is stored.
    for (const draft of this.#drafts.values()) if (!draft.stored.revision) draft.wanted = true;
    const widgetId = widgetIdFrom(name, this.#taken());
    const draft: Draft = {
      stored: defaultSettings(widgetId),
      changes: { name: cleanName(name) },
      added: true,
      wanted: true,
    };
    this.#drafts.set(widgetId, draft);
    this.#selected = widgetId;
    await this.#storeAll();
  }

  /** Takes it out at once; `undo()` puts it back as it was. */
  async remove(widgetId: string): Promise<void> {
    const draft = this.#drafts.get(widgetId);
    if (!draft) return;
    this.#take(draft, false);
    this.#publish();
    await this.#write(async () => {
      try {
        if (draft.stored.revision) await this.#connection.removeSettings(widgetId);
      } catch (error) {
        // Still there.
        if (this.#notice?.type === 'removed') this.#notice = undefined;
        if (!this.#drafts.has(widgetId)) this.#drafts.set(widgetId, draft);
        this.#selected = widgetId;
        this.#fill();
        throw error;
      } finally {
        this.#gone.delete(widgetId);
      }
    });
  }

  /** Puts the removed widget back. */
  async undo(): Promise<void> {
    if (this.#notice?.type !== 'removed') return;
    const { widgetId, revision: _, ...changes } = this.#notice.settings;
    this.#notice = undefined;
    this.#gone.delete(widgetId);
    const draft: Draft = {
      stored: this.#drafts.get(widgetId)?.stored ?? defaultSettings(widgetId),
      changes,
      added: false,
      wanted: true,
    };
    this.#drafts.set(widgetId, draft);
    this.#selected = widgetId;
    this.#fill();
    await this.#store(draft);
  }

  /** The notice was read. A removed widget can no longer be put back. */
  dismiss(): void {
    this.#notice = undefined;
    this.#publish();
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    if (this.#state.phase === 'failed') await this.load();
    else await this.#storeAll();
  }

  async #read(): Promise<WidgetSettings[]> {
    try {
      return await this.#connection.widgets();
    } catch (error) {
      if (codeOf(error) !== 'unauthorized' || !this.#agent) throw error;
      await this.#connection.signIn(this.#agent);
      return this.#connection.widgets();
    }
  }

  #taken(): string[] {
    const removed = this.#notice?.type === 'removed' ? [this.#notice.settings.widgetId] : [];
    return [...this.#drafts.keys(), ...this.#gone, ...removed];
  }

  /** Takes over what was read; changes that are not stored stay on top. */
  #adopt(widgets: WidgetSettings[]): void {
    const read = new Map(widgets.map((settings) => [settings.widgetId, settings]));
    for (const draft of [...this.#drafts.values()]) {
      const { widgetId, revision } = draft.stored;
      if (!read.has(widgetId) && revision) this.#take(draft, true);
    }
    for (const settings of read.values()) {
      if (!this.#gone.has(settings.widgetId)) this.#hear(settings);
    }
    this.#fill();
  }

  /** An account without widgets has the built-in one, and one of them is always selected. */
  #fill(): void {
    for (const [id, { stored, wanted, changes }] of this.#drafts) {
      const standIn = !stored.revision && !wanted && !Object.keys(changes).length;
      // Not taken away from under the eyes of whoever is looking at it.
      if (standIn && this.#drafts.size > 1 && id !== this.#selected) this.#drafts.delete(id);
    }
    if (!this.#drafts.size) {
      const stored = defaultSettings('default');
      this.#drafts.set('default', { stored, changes: {}, added: false, wanted: false });
    }
    if (!this.#drafts.has(this.#selected)) this.#selected = this.#ids[0]!;
  }

  get #ids(): string[] {
    return [...this.#drafts.keys()].sort();
  }

  #take(draft: Draft, byOther: boolean): void {
    const { widgetId } = draft.stored;
    const ids = this.#ids;
    const index = ids.indexOf(widgetId);
    if (widgetId === this.#selected) this.#selected = ids[index + 1] ?? ids[index - 1] ?? '';
    this.#drafts.delete(widgetId);
    if (!byOther) this.#gone.add(widgetId);
    this.#notice = { type: 'removed', settings: shown(draft), byOther };
    this.#fill();
  }

  /** What is stored now, by whomever. `base`: what a change was refused for. */
  #hear(fresh: WidgetSettings, base?: WidgetSettings): void {
    const { widgetId, revision } = fresh;
    const draft = this.#drafts.get(widgetId);
    if (!draft) {
      this.#drafts.set(widgetId, { stored: fresh, changes: {}, added: false, wanted: false });
      if (this.#notice?.type === 'removed' && this.#notice.settings.widgetId === widgetId) {
        this.#notice = undefined; // someone else has put it back
      }
      return;
    }
    if (draft.added) return; // its own echo, or another with this id: the answer to its save tells
    const { stored, changes, sent } = draft;
    const kept = (Object.keys(changes) as SettingsKey[]).filter(
      (key) =>
        fresh[key] !== (base ?? stored)[key] &&
        fresh[key] !== changes[key] &&
        fresh[key] !== sent?.[key], // else it is this admin's own, heard before the answer
    );
    if (revision > stored.revision || base) draft.stored = fresh;
    else return;
    if (kept.length || (base && base.revision !== revision)) {
      this.#notice = { type: 'conflict', widgetId, kept };
    }
  }

  #on(event: AgentEvent): void {
    switch (event.type) {
      case 'storage-refused':
        this.#storageRefused = true;
        break;
      case 'status':
        if (event.status === 'online' && (this.#failure || this.#state.phase === 'failed')) {
          void this.retry();
        }
        return;
      case 'settings':
        if (this.#state.phase !== 'ready' || this.#gone.has(event.settings.widgetId)) return;
        this.#hear(event.settings);
        this.#fill();
        break;
      case 'settings-removed': {
        const draft = this.#drafts.get(event.widgetId);
        // What is about to be stored (again) is not meant: that event is older.
        if (!draft?.stored.revision || draft.wanted) return;
        this.#take(draft, true);
        break;
      }
      default:
        return;
    }
    this.#publish();
  }

  get #unsaved(): Draft[] {
    return [...this.#drafts.values()].filter(isUnsaved);
  }

  async #storeAll(): Promise<void> {
    await Promise.all(this.#unsaved.map((draft) => this.#store(draft)));
    if (!this.#unsaved.length) this.#failure = undefined;
    this.#publish();
  }

  #store(draft: Draft): Promise<void> {
    return this.#write(() => this.#attempt(draft));
  }

  async #attempt(draft: Draft): Promise<void> {
    let tries = 0;
    // Until nothing is left: what changes meanwhile is saved too. Removed ones are let go.
    while (isUnsaved(draft) && this.#drafts.get(draft.stored.widgetId) === draft) {
      const base = draft.stored;
      const sent = (draft.sent = { ...draft.changes });
      try {
        const saved = await this.#connection.saveSettings({ ...base, ...sent });
        if (saved.revision >= draft.stored.revision) draft.stored = saved;
        draft.wanted = draft.added = false;
        for (const key of Object.keys(sent) as SettingsKey[]) {
          if (draft.changes[key] === sent[key]) delete draft.changes[key];
        }
        tries = 0;
      } catch (error) {
        if (codeOf(error) !== 'conflict' || ++tries === attempts) throw error;
        await this.#resolve(draft, base);
      } finally {
        draft.sent = undefined;
      }
    }
  }

  /** Someone else was faster: reads what they stored, and puts this admin's changes on top. */
  async #resolve(draft: Draft, base: WidgetSettings): Promise<void> {
    const { widgetId } = base;
    const widgets = await this.#connection.widgets();
    if (this.#drafts.get(widgetId) !== draft) return; // removed meanwhile
    const fresh = widgets.find((one) => one.widgetId === widgetId);
    if (draft.added) {
      // Another widget has got the id: these two are not one.
      this.#drafts.delete(widgetId);
      const taken = [...this.#taken(), ...widgets.map((one) => one.widgetId)];
      draft.stored = defaultSettings(widgetIdFrom(shown(draft).name, taken));
      this.#drafts.set(draft.stored.widgetId, draft);
      if (this.#selected === widgetId) this.#selected = draft.stored.widgetId;
      if (fresh) this.#hear(fresh);
    } else if (fresh) {
      this.#hear(fresh, base);
    } else if (draft.wanted || !base.revision) {
      draft.stored = { ...draft.stored, revision: 0 };
    } else {
      this.#take(draft, true);
    }
    this.#publish();
  }

  /** One after the other; tells of `saving` and of how it ended. */
  async #write(work: () => Promise<void>): Promise<void> {
    this.#waiting++;
    this.#publish();
    this.#queue = this.#queue.then(async () => {
      try {
        await work();
        if (!this.#unsaved.length) this.#failure = undefined;
      } catch (error) {
        this.#failure = codeOf(error);
      }
      this.#waiting--;
      this.#publish();
    });
    await this.#queue;
  }

  get #save(): SaveState {
    if (this.#waiting) return { state: 'saving' };
    return this.#failure ? { state: 'failed', code: this.#failure } : { state: 'saved' };
  }

  #publish(): void {
    const selected = this.#drafts.get(this.#selected);
    if (!selected) return; // nothing is read yet
    this.#set({
      phase: 'ready',
      widgets: Object.freeze(this.#ids.map((id) => shown(this.#drafts.get(id)!))),
      selected: shown(selected),
      save: this.#save,
      ...(this.#notice && { notice: this.#notice }),
      storageRefused: this.#storageRefused,
    });
  }

  #set(state: SettingsState): void {
    this.#state = Object.freeze(state);
    for (const entry of [...this.#listeners]) {
      if (this.#listeners.has(entry)) entry.listener();
    }
  }
}

const isUnsaved = ({ changes, wanted }: Draft): boolean =>
  wanted || Object.keys(changes).length > 0;

const shown = ({ stored, changes }: Draft): WidgetSettings =>
  Object.freeze({ ...stored, ...changes });

const cleanName = (name: string): string => name.trim().slice(0, maxWidgetNameLength);

function codeOf(error: unknown): ConnectionErrorCode {
  const code = (error as { code?: ConnectionErrorCode } | null)?.code;
  if (typeof code === 'string') return code;
  reportError(error); // a mistake in a connection: its rejections are typed
  return 'unavailable';
}
