import {
  consentText,
  readConsent,
  type Consent,
  type GivenConsent,
} from '../../../model/consent.js';
import type { ContactDetails } from '../../../model/identity.js';
import {
  checkField,
  defaultFields,
  detailsFrom,
  readFields,
  readValues,
  type Field,
  type FieldIssue,
  type FieldValues,
} from '../../../model/login-form.js';

/** As the owner has set it: anything, when it comes from plain JavaScript. */
interface Given {
  fields: unknown;
  values: unknown;
  consent?: unknown;
}

/** What is asked, what has been typed, and what is wrong with it. Knows no DOM. */
export class FormEntries {
  fields: readonly Field[] = defaultFields;
  consent: Consent | undefined;
  issues: ReadonlyMap<string, FieldIssue> = new Map();
  consentMissing = false;

  #prefill: FieldValues = {};
  #typed: FieldValues = {};
  /** The text that was agreed to: when the owner changes it, the person is asked again. */
  #agreedTo: string | undefined;
  /** Fields that once had an issue: these are checked again when the person leaves them. */
  readonly #flawed = new Set<string>();

  /** `isPartial`: the browser has part of a value, which it keeps to itself (half a date). */
  constructor(private readonly isPartial: (field: Field) => boolean) {}

  /** Takes over what the owner has set. Returns the problems with it. */
  read({ fields, values, consent }: Given): string[] {
    const read = {
      ...readFields(fields),
      prefill: readValues(values),
      given: readConsent(consent),
    };
    this.fields = read.fields;
    this.#prefill = read.prefill.values;
    this.consent = read.given.consent;
    if (!this.consent) this.consentMissing = false;
    this.#check([...this.issues.keys()]);
    return [...read.problems, ...read.prefill.problems, ...read.given.problems];
  }

  /** What has been typed wins over the prefill, also over a later one, also if it is blank. */
  value({ name }: Field): string {
    return this.#typed[name] ?? this.#prefill[name] ?? '';
  }

  get agreed(): boolean {
    return this.consent !== undefined && this.#agreedTo === consentText(this.consent);
  }

  /** The agreement as it is now, to be passed on. */
  get given(): { consent?: GivenConsent } {
    return this.consent ? { consent: { text: consentText(this.consent), at: Date.now() } } : {};
  }

  get details(): ContactDetails {
    const values = this.fields.map((field) => [field.name, this.value(field)] as const);
    return detailsFrom(this.fields, Object.fromEntries(values));
  }

  get faulty(): boolean {
    return this.consentMissing || this.issues.size > 0;
  }

  /** An error goes as soon as it is mended; a new one does not come while the person types. */
  write({ name }: Field, value: string): void {
    this.#typed = { ...this.#typed, [name]: value };
    if (this.issues.has(name)) this.#check([name]);
  }

  leave({ name }: Field): void {
    if (this.#flawed.has(name)) this.#check([name]);
  }

  agree(agreed: boolean): void {
    this.#agreedTo = agreed && this.consent ? consentText(this.consent) : undefined;
    if (agreed) this.consentMissing = false;
  }

  /** Whether the form may be sent. */
  check(): boolean {
    this.#check(this.fields.map(({ name }) => name));
    return this.checkConsent() && this.issues.size === 0;
  }

  /** Whether the form may be skipped. */
  checkConsent(): boolean {
    this.consentMissing = this.consent !== undefined && !this.agreed;
    return !this.consentMissing;
  }

  reset(): void {
    this.#typed = {};
    this.#agreedTo = undefined;
    this.#flawed.clear();
    this.issues = new Map();
    this.consentMissing = false;
  }

  #check(names: readonly string[]): void {
    const issues = new Map(this.issues);
    for (const name of names) {
      const field = this.fields.find((f) => f.name === name);
      const issue = field && this.#issue(field);
      issues.delete(name);
      if (issue) issues.set(name, issue);
      if (issue) this.#flawed.add(name);
    }
    this.issues = issues;
  }

  #issue(field: Field): FieldIssue | undefined {
    return this.isPartial(field) ? 'date' : checkField(field, this.value(field));
  }
}
