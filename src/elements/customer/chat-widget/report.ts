import { authTypes } from '../../../model/auth-type.js';
import type { UserDataIssue } from '../../../model/custom-user-data.js';
import { WidgetEvent, type ErrorCode } from './chat-widget.events.js';

export interface ErrorDetail {
  code: ErrorCode;
  message: string;
  /** What was wrong with the data, key by key. */
  issues?: readonly { key: string; message: string }[];
  cause?: unknown;
}

/** Something that the site's developer can mend. The same is in the console. */
export class PdErrorEvent extends WidgetEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('pd-error', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'pd-error': PdErrorEvent;
  }
}

/** What is known of a problem beyond its code. */
export interface Problem {
  issues?: readonly Pick<UserDataIssue, 'key' | 'message'>[];
  cause?: unknown;
  /** How many are concerned. */
  count?: number;
  /** The attribute that is concerned. */
  name?: string;
}

type Subject = HTMLElement & {
  readonly authType?: unknown;
  readonly widgetId: string;
  readonly labelsSrc?: string | null;
  readonly settingsSrc?: string | null;
};

const allowed: Record<string, string> = { transcript: 'off, download, email', rating: 'off, on' };

const sentences: Record<ErrorCode, (widget: Subject, problem: Problem) => string> = {
  'invalid-attribute': (widget, { name = '' }) =>
    `${name}="${String(Reflect.get(widget, name))}" is none of ${allowed[name]}; it counts as off.`,
  'invalid-auth-type': ({ authType }) =>
    `auth-type="${String(authType)}" is none of ${authTypes.join(', ')}; the chat stays hidden.`,
  'invalid-hours': (_, { issues = [] }) =>
    `hours: ${issues.map(({ key, message }) => `${key}: ${message}`).join(' ')} They are not used.`,
  'settings-unavailable': () => 'the stored settings cannot be read; the chat stays hidden.',
  'invalid-settings': ({ settingsSrc }, { issues = [] }) => {
    const named = issues.map(({ key, message }) => `${key} (${message})`).join(', ');
    return `the settings of ${settingsSrc} have values that are not used: ${named}.`;
  },
  'load-failed': () => 'the chat could not be loaded; the next click tries again.',
  'invalid-user-data': (_, { issues = [] }) =>
    `custom_user_data: ${issues.map(({ message }) => message).join(' ')}`,
  'user-data-ignored': () => 'custom_user_data is ignored with the authentication type none.',
  'duplicate-widget': ({ widgetId }) =>
    `there is more than one element with the widget-id "${widgetId}"; only the first is shown.`,
  'labels-unavailable': ({ labelsSrc }) => `the labels of ${labelsSrc} cannot be read.`,
  'messages-dropped': (_, { count = 0 }) =>
    `${count} unsent message(s) of the last person were dropped.`,
};

/** With these the chat is not there at all. */
const severe: ReadonlySet<ErrorCode> = new Set([
  'invalid-auth-type',
  'settings-unavailable',
  'load-failed',
]);

const said = new WeakMap<Subject, Set<string>>();

/** Says a problem once for an element: in the console, and to the site's own listener. */
export function report(widget: Subject, code: ErrorCode, problem: Problem): void {
  const message = `pd-chat-kit: ${sentences[code](widget, problem)}`;
  const known = said.get(widget) ?? new Set();
  said.set(widget, known);
  // Dropped messages are new ones each time.
  if (known.has(message) && code !== 'messages-dropped') return;
  known.add(message);
  const { cause, issues } = problem;
  const say = severe.has(code) ? console.error : console.warn;
  say(message, ...(cause === undefined ? [] : [cause]));
  widget.dispatchEvent(new PdErrorEvent({ code, message, issues, cause }));
}
