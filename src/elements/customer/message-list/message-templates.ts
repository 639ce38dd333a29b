import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { clockTime, dayName } from '../../../localization/dates.js';
import { summary, withoutOverrides, type Message } from '../../../model/message.js';
import { alertIcon, checkIcon, checksIcon, clockIcon } from '../../../styles/icons.js';
import type { MessageFiles } from './message-files.js';
import type { Row } from './message-rows.js';

export interface RowContext {
  i18n: LocalizeController;
  /** What is being sent waits for the connection. */
  offline: boolean;
  /** Has just arrived, so it may come in with a movement. */
  fresh(id: string): boolean;
  retry(id: string): void;
  remove(id: string): void;
  /** All that needs more than plain words, once it has loaded. */
  extras: typeof import('./message-extras.js') | undefined;
  /** Shows what messages carry, once it has loaded. */
  files: MessageFiles | undefined;
}

type Bubble = Extract<Row, { type: 'bubble' }>;

/** One row. Always one element, so that rows and children have the same index. */
export function rowTemplate(row: Row, context: RowContext): TemplateResult {
  switch (row.type) {
    case 'day':
      return html`<div class="row rule" part="day">
        <span>${dayName(context.i18n.locale, row.at)}</span>
      </div>`;
    case 'unread':
      return html`<div class="row rule unread" part="unread">
        <span
          >${context.i18n.msg('New messages', {
            id: 'messages.unread',
            desc: 'Line above the first message not yet read',
          })}</span
        >
      </div>`;
    case 'event':
      return html`<div class="row event" part="event"><p class="text" part="text" dir="auto">${linked(row.message.text, context)}</p></div>`;
    case 'note':
      return (
        context.extras?.note(row.message, context) ?? html`<div class="row note" part="note"></div>`
      );
    case 'bubble':
      return bubble(row, context);
  }
}

function bubble({ message, own, first, last }: Bubble, context: RowContext): TemplateResult {
  const { id, authorName, status, attachments } = message;
  const { i18n } = context;
  const files = attachments?.length ? context.files : undefined;
  const text = files ? message.text : summary(message);
  const classes = [
    'row bubble-row',
    own ? 'own' : 'other',
    first ? 'first' : '',
    own ? (status ?? '') : '',
    context.fresh(id) ? 'fresh' : '',
  ];
  return html`<div class=${classes.filter(Boolean).join(' ')} part="message">
    ${
      own || !last
        ? nothing
        : html`<div class="face">
          ${context.extras?.face(authorName, message.avatar)}
        </div>`
    }
    ${first ? author(own, authorName, i18n) : nothing}
    ${
      text
        ? html`<div class="bubble" part=${own ? 'bubble own-bubble' : 'bubble'}><p class="text" part="text" dir="auto">${linked(text, context)}</p></div>`
        : nothing
    }
    ${files?.of(message)}
    ${last ? html`<div class="meta" part="meta">${meta(message, own, context)}</div>` : nothing}
  </div>`;
}

function author(own: boolean, name: string | undefined, i18n: LocalizeController) {
  if (own) {
    return html`<span class="sr-only"
      >${i18n.msg('You', { id: 'messages.you', desc: 'For screen readers: who wrote what follows' })}</span
    >`;
  }
  return name
    ? html`<div class="name" part="name" title=${name}><bdi>${name}</bdi></div>`
    : nothing;
}

export const time = ({ sentAt }: Message, { locale }: LocalizeController) =>
  html`<time datetime=${new Date(sentAt).toISOString()}>${clockTime(locale, sentAt)}</time>`;

function meta(message: Message, own: boolean, context: RowContext) {
  const { i18n, offline } = context;
  if (!own || !message.status) return time(message, i18n);
  switch (message.status) {
    case 'sending':
      return state(
        clockIcon(16),
        offline
          ? i18n.msg('Waiting for connection', {
              id: 'messages.waiting',
              desc: 'State of a message',
            })
          : i18n.msg('Sending', { id: 'messages.sending', desc: 'State of a message' }),
      );
    case 'failed':
      return html`${state(alertIcon(16), i18n.msg('Not sent.', { id: 'messages.failed', desc: 'State of a message; “Try again” follows' }))}
        <button class="link" type="button" part="retry" @click=${() => context.retry(message.id)}>
          ${i18n.msg('Try again', { id: 'messages.retry', desc: 'Button: sends a failed message again' })}
        </button>
        <button class="link" type="button" part="remove" @click=${() => context.remove(message.id)}>
          ${i18n.msg('Remove', { id: 'messages.remove', desc: 'Button beside “Try again”: takes back a message that could not be sent' })}
        </button>`;
    case 'sent':
      return timed(
        message,
        i18n,
        state(checkIcon(16), i18n.msg('Sent', { id: 'messages.sent', desc: 'State of a message' })),
      );
    case 'delivered':
      return timed(
        message,
        i18n,
        state(
          checksIcon(16),
          i18n.msg('Delivered', { id: 'messages.delivered', desc: 'State of a message' }),
        ),
      );
    case 'read':
      return timed(
        message,
        i18n,
        state(
          checksIcon(16),
          i18n.msg('Read', {
            id: 'messages.read',
            desc: 'State of a message: the other side has read it',
          }),
        ),
      );
  }
}

const state = (icon: TemplateResult, word: string) =>
  html`<span class="state">${icon}<span>${word}</span></span>`;

const timed = (message: Message, i18n: LocalizeController, rest: TemplateResult) =>
  html`${time(message, i18n)}<span aria-hidden="true">·</span>${rest}`;

/** Until it is known what in it is an address, it is all plain. */
const linked = (text: string, { extras }: RowContext) =>
  extras?.linked(text) ?? withoutOverrides(text);
