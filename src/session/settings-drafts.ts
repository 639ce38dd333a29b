import { wellFormed } from '../model/message.js';
import { widgetIdFrom } from '../model/widget-id.js';
import {
  defaultSettings,
  limits,
  type SettingsChange,
  type SettingsKey,
  type WidgetSettings,
} from '../model/widget-settings.js';
import type { SettingsNotice } from './settings-state.js';

/** A widget, as it is stored and as this admin wants it. */
export interface Draft {
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

/**
 * The account's widgets as one admin sees them: what is stored, with this admin's changes on top.
 * Knows no connection; who writes and reads tells it what has come of it.
 */
export class SettingsDrafts {
  readonly #drafts = new Map<string, Draft>();
  /** Removed here, but perhaps not yet at the other side. */
  readonly #gone = new Set<string>();
  selected = '';
  notice: SettingsNotice | undefined;

  get(widgetId: string): Draft | undefined {
    return this.#drafts.get(widgetId);
  }

  put(draft: Draft): void {
    this.#drafts.set(draft.stored.widgetId, draft);
  }

  /** As they are shown, by id. */
  get all(): readonly WidgetSettings[] {
    return Object.freeze(this.#ids.map((id) => shown(this.#drafts.get(id)!)));
  }

  get unsaved(): Draft[] {
    return [...this.#drafts.values()].filter(isUnsaved);
  }

  isGone(widgetId: string): boolean {
    return this.#gone.has(widgetId);
  }

  /** Whether it was removed has been answered. */
  answered(widgetId: string): void {
    this.#gone.delete(widgetId);
  }

  /** Notes what an admin has changed. */
  change(draft: Draft, changes: SettingsChange): void {
    for (const [key, value] of Object.entries(changes)) {
      Object.assign(draft.changes, { [key]: cleaned(value) });
    }
  }

  /** Makes a widget that is here only, and selects it. */
  add(name: string, changes: SettingsChange): Draft {
    // Beside another widget the built-in one is only shown if it is stored.
    for (const draft of this.#drafts.values()) if (!draft.stored.revision) draft.wanted = true;
    const widgetId = widgetIdFrom(name, this.#taken);
    const draft: Draft = {
      stored: defaultSettings(widgetId),
      changes: {},
      added: true,
      wanted: true,
    };
    this.change(draft, { ...changes, name: cleanName(name) });
    this.put(draft);
    this.selected = widgetId;
    return draft;
  }

  /** Takes a widget out; the one beside it is selected. */
  take(draft: Draft, byOther: boolean): void {
    const { widgetId } = draft.stored;
    const ids = this.#ids;
    const index = ids.indexOf(widgetId);
    if (widgetId === this.selected) this.selected = ids[index + 1] ?? ids[index - 1] ?? '';
    this.#drafts.delete(widgetId);
    if (!byOther) this.#gone.add(widgetId);
    this.notice = { type: 'removed', settings: shown(draft), byOther };
    this.fill();
  }

  /** Puts back the widget that was removed last. */
  putBack(): Draft | undefined {
    if (this.notice?.type !== 'removed') return undefined;
    const { widgetId, revision: _, ...changes } = this.notice.settings;
    this.notice = undefined;
    this.#gone.delete(widgetId);
    const draft: Draft = {
      stored: this.#drafts.get(widgetId)?.stored ?? defaultSettings(widgetId),
      changes,
      added: false,
      wanted: true,
    };
    this.put(draft);
    this.selected = widgetId;
    this.fill();
    return draft;
  }

  /** Another widget has got the id of one that was only added here: these two are not one. */
  rename(draft: Draft, taken: readonly string[]): void {
    const { widgetId } = draft.stored;
    this.#drafts.delete(widgetId);
    draft.stored = defaultSettings(widgetIdFrom(shown(draft).name, [...this.#taken, ...taken]));
    this.put(draft);
    if (this.selected === widgetId) this.selected = draft.stored.widgetId;
  }

  /** Takes over what was read; changes that are not stored stay on top. */
  adopt(widgets: WidgetSettings[]): void {
    const read = new Map(widgets.map((settings) => [settings.widgetId, settings]));
    for (const draft of [...this.#drafts.values()]) {
      const { widgetId, revision } = draft.stored;
      if (!read.has(widgetId) && revision) this.take(draft, true);
    }
    for (const settings of read.values()) {
      if (!this.#gone.has(settings.widgetId)) this.hear(settings);
    }
    this.fill();
  }

  /** What is stored now, by whomever. `base`: what a change was refused for. */
  hear(fresh: WidgetSettings, base?: WidgetSettings): void {
    const { widgetId, revision } = fresh;
    const draft = this.#drafts.get(widgetId);
    if (!draft) {
      this.put({ stored: fresh, changes: {}, added: false, wanted: false });
      if (this.notice?.type === 'removed' && this.notice.settings.widgetId === widgetId) {
        this.notice = undefined; // someone else has put it back
      }
      return;
    }
    if (draft.added) return; // its own echo, or another with this id: the answer to its save tells
    const { stored, changes, sent } = draft;
    const kept = (Object.keys(changes) as SettingsKey[]).filter(
      (key) =>
        !same(fresh[key], (base ?? stored)[key]) &&
        !same(fresh[key], changes[key]) &&
        !(sent && same(fresh[key], sent[key])), // else it is this admin's own, heard before the answer
    );
    if (revision > stored.revision || base) draft.stored = fresh;
    else return;
    if (kept.length || (base && base.revision !== revision)) {
      this.notice = { type: 'conflict', widgetId, kept };
    }
  }

  /** An account without widgets has the built-in one, and one of them is always selected. */
  fill(): void {
    for (const [id, { stored, wanted, changes }] of this.#drafts) {
      const standIn = !stored.revision && !wanted && !Object.keys(changes).length;
      // Not taken away from under the eyes of whoever is looking at it.
      if (standIn && this.#drafts.size > 1 && id !== this.selected) this.#drafts.delete(id);
    }
    if (!this.#drafts.size) {
      this.put({ stored: defaultSettings('default'), changes: {}, added: false, wanted: false });
    }
    if (!this.#drafts.has(this.selected)) this.selected = this.#ids[0]!;
  }

  get #ids(): string[] {
    return [...this.#drafts.keys()].sort();
  }

  get #taken(): string[] {
    const removed = this.notice?.type === 'removed' ? [this.notice.settings.widgetId] : [];
    return [...this.#drafts.keys(), ...this.#gone, ...removed];
  }
}

export const isUnsaved = ({ changes, wanted }: Draft): boolean =>
  wanted || Object.keys(changes).length > 0;

export const shown = ({ stored, changes }: Draft): WidgetSettings =>
  Object.freeze({ ...stored, ...changes });

export const cleanName = (name: string): string => name.trim().slice(0, limits.name);

/** Settings are plain JSON: the same text is the same value. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Without what XML forbids, wherever it stands. */
const cleaned = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value), (_, part: unknown) =>
        typeof part === 'string' ? wellFormed(part) : part,
      );
