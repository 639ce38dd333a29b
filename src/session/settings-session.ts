import type {
  AgentConnection,
  AgentEvent,
  ConnectionErrorCode,
} from '../connections/connection.js';
import type { Agent } from '../model/conversation.js';
import type { SettingsChange, SettingsKey, WidgetSettings } from '../model/widget-settings.js';
import { cleanName, isUnsaved, SettingsDrafts, shown, type Draft } from './settings-drafts.js';
import type { SaveState, SettingsState } from './settings-state.js';

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
  readonly #drafts = new SettingsDrafts();
  #state: SettingsState = { phase: 'loading' };
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
      this.#drafts.adopt(widgets);
      this.#publish();
    } catch (error) {
      if (load === this.#loads) this.#set({ phase: 'failed', code: codeOf(error) });
    }
  }

  select(widgetId: string): void {
    const drafts = this.#drafts;
    if (!drafts.get(widgetId) || widgetId === drafts.selected) return;
    drafts.selected = widgetId;
    if (drafts.notice?.type === 'conflict') drafts.notice = undefined;
    drafts.fill();
    this.#publish();
  }

  /** Saves at once, on top of what others have saved. */
  async change(widgetId: string, changes: SettingsChange): Promise<void> {
    const draft = this.#drafts.get(widgetId);
    if (!draft) return;
    this.#drafts.change(draft, changes);
    await this.#store(draft);
  }

  async rename(widgetId: string, name: string): Promise<void> {
    await this.change(widgetId, { name: cleanName(name) });
  }

  /** Makes a widget with the built-in settings and selects it. Its id is made from its name. */
  async add(name: string): Promise<void> {
    if (this.#state.phase !== 'ready') return;
    this.#drafts.add(name, {});
    await this.#storeAll();
  }

  /** Makes another widget of this name with the same settings, and selects it. */
  async duplicate(widgetId: string, name: string): Promise<void> {
    const draft = this.#drafts.get(widgetId);
    if (!draft) return;
    const { widgetId: _, revision: __, ...settings } = shown(draft);
    this.#drafts.add(name, settings);
    await this.#storeAll();
  }

  /** Takes it out at once; `undo()` puts it back as it was. */
  async remove(widgetId: string): Promise<void> {
    const drafts = this.#drafts;
    const draft = drafts.get(widgetId);
    if (!draft) return;
    drafts.take(draft, false);
    this.#publish();
    await this.#write(async () => {
      try {
        if (draft.stored.revision) await this.#connection.removeSettings(widgetId);
      } catch (error) {
        // Still there.
        if (drafts.notice?.type === 'removed') drafts.notice = undefined;
        if (!drafts.get(widgetId)) drafts.put(draft);
        drafts.selected = widgetId;
        drafts.fill();
        throw error;
      } finally {
        drafts.answered(widgetId);
      }
    });
  }

  /** Puts the removed widget back. */
  async undo(): Promise<void> {
    const draft = this.#drafts.putBack();
    if (draft) await this.#store(draft);
  }

  /** The notice was read. A removed widget can no longer be put back. */
  dismiss(): void {
    this.#drafts.notice = undefined;
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
        if (this.#state.phase !== 'ready' || this.#drafts.isGone(event.settings.widgetId)) return;
        this.#drafts.hear(event.settings);
        this.#drafts.fill();
        break;
      case 'settings-removed': {
        const draft = this.#drafts.get(event.widgetId);
        // What is about to be stored (again) is not meant: that event is older.
        if (!draft?.stored.revision || draft.wanted) return;
        this.#drafts.take(draft, true);
        break;
      }
      default:
        return;
    }
    this.#publish();
  }

  async #storeAll(): Promise<void> {
    await Promise.all(this.#drafts.unsaved.map((draft) => this.#store(draft)));
    if (!this.#drafts.unsaved.length) this.#failure = undefined;
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
      this.#drafts.rename(
        draft,
        widgets.map((one) => one.widgetId),
      );
      if (fresh) this.#drafts.hear(fresh);
    } else if (fresh) {
      this.#drafts.hear(fresh, base);
    } else if (draft.wanted || !base.revision) {
      draft.stored = { ...draft.stored, revision: 0 };
    } else {
      this.#drafts.take(draft, true);
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
        if (!this.#drafts.unsaved.length) this.#failure = undefined;
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
    const { all, notice, selected } = this.#drafts;
    const one = all.find(({ widgetId }) => widgetId === selected);
    if (!one) return; // nothing is read yet
    this.#set({
      phase: 'ready',
      widgets: all,
      selected: one,
      save: this.#save,
      ...(notice && { notice }),
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

function codeOf(error: unknown): ConnectionErrorCode {
  const code = (error as { code?: ConnectionErrorCode } | null)?.code;
  if (typeof code === 'string') return code;
  reportError(error); // a mistake in a connection: its rejections are typed
  return 'unavailable';
}
