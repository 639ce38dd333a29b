import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { Contact } from '../../../model/contact.js';
import { isEmail } from '../../../model/email.js';
import { wellFormed } from '../../../model/message.js';
import type { FieldError } from './contact-card.words.js';
import { changedContact, type FieldKey, nameOf, valueOf } from './contact-fields.js';

/** A value that an agent is changing, or that is on its way to be saved. */
export interface Edit {
  typed: string;
  /** The value, and the record's revision, when the change was begun. */
  base: string;
  revision: number;
  saving: boolean;
  error?: FieldError;
}

/** What is being changed on a contact's card, value by value. Nothing of it is lost by a failure. */
export class ContactEdits {
  readonly #edits = new Map<FieldKey, Edit>();

  constructor(private readonly onChange: () => void) {}

  get(key: FieldKey): Edit | undefined {
    return this.#edits.get(key);
  }

  /** The names of the additional fields that are being changed. */
  get additionalNames(): string[] {
    return [...this.#edits.keys()].flatMap((key) => nameOf(key) ?? []);
  }

  begin(key: FieldKey, { details, revision }: Contact): void {
    const base = valueOf(details, key);
    this.#put(key, { typed: base, base, revision, saving: false });
  }

  /** A value for a field that the record does not have yet. */
  add(key: FieldKey, typed: string, { revision }: Contact): void {
    this.#put(key, { typed, base: '', revision, saving: false });
  }

  type(key: FieldKey, typed: string): void {
    const { error: _, ...edit } = this.#edits.get(key)!;
    this.#put(key, { ...edit, typed, saving: false });
  }

  drop(key: FieldKey): void {
    this.#edits.delete(key);
    this.onChange();
  }

  forget(): void {
    this.#edits.clear();
    this.onChange();
  }

  /**
   * What is to be saved for a value. `nothing`: it is as it was. `mend`: something is wrong, and
   * the edit says what.
   */
  save(key: FieldKey, record: Contact): Contact | 'nothing' | 'mend' {
    const edit = this.#edits.get(key);
    if (!edit || edit.saving) return 'nothing';
    const typed = wellFormed(edit.typed).trim();
    if (typed === edit.base) {
      this.drop(key);
      return 'nothing';
    }
    if (key === 'email' && typed && !isEmail(typed)) {
      this.#put(key, { ...edit, error: 'email' });
      return 'mend';
    }
    const { error: _, ...rest } = edit;
    this.#put(key, { ...rest, typed, saving: true });
    return changedContact(record, key, typed, edit);
  }

  /** The record has changed: what was on its way and is there now is done. */
  settle({ details }: Contact): void {
    for (const [key, { saving, typed }] of this.#edits) {
      if (saving && valueOf(details, key) === typed) this.#edits.delete(key);
    }
    this.onChange();
  }

  /** What was not saved is kept, and can be saved over what is stored now. */
  reopen({ details, revision }: Contact, error: ConnectionErrorCode): void {
    for (const [key, edit] of this.#edits) {
      if (!edit.saving) continue;
      const base = valueOf(details, key);
      this.#edits.set(key, { ...edit, saving: false, base, revision, error });
    }
    this.onChange();
  }

  #put(key: FieldKey, edit: Edit): void {
    this.#edits.set(key, edit);
    this.onChange();
  }
}
