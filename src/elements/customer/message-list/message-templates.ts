import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { clockTime, dayName } from '../../../localization/dates.js';
import { format } from '../../../localization/format.js';
import { pieces } from '../../../localization/pieces.js';
import { linkify, withoutOverrides } from '../../../model/linkify.js';
import { summary, type Message } from '../../../model/message.js';
import {
  alertIcon,
  arrowDownIcon,
  checkIcon,
  checksIcon,
  clockIcon,
  lockIcon,
} from '../../../styles/icons.js';
import { avatar } from '../../shared/avatar.js';
import type { MessageFiles } from './message-files.js';
import type { Row } from './message-rows.js';

export interface RowContext {
  i18n: LocalizeController;
  /** What is being sent waits for the connection. */
  offline: boolean;
  /** Has just arrived, so it may come in with a movement. */
  fresh(id: string): boolean;
  retry(id: string): void;
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
      return html`<div class="row event" part="event"><p class="text" part="text" dir="auto">${linked(row.message.text)}</p></div>`;
    case 'note':
      return note(row.message, context);
    case 'bubble':
      return bubble(row, context);
  }
}

/** The other side is typing. */
export function typingTemplate(
  name: string | undefined,
  src: string | undefined,
  i18n: LocalizeController,
) {
  const text = name
    ? format(
        i18n.msg('{name} is typing', {
          id: 'messages.typing-name',
          desc: 'For screen readers, at the moving dots',
        }),
        { name },
      )
    : i18n.msg('Typing', {
        id: 'messages.typing',
        desc: 'For screen readers, at the moving dots, where no name is known',
      });
  return html`<div class="typing other bubble-row first" part="typing">
    <div class="face">${avatar({ name, src, size: 28 })}</div>
    <div class="bubble">
      <span class="sr-only">${text}</span>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    </div>
  </div>`;
}

/** Tells of new messages below what is seen. */
export function pillTemplate(n: number, i18n: LocalizeController, onClick: () => void) {
  const text = i18n.plural(n, {
    zero: i18n.msg('{n} new messages', {
      id: 'messages.new.zero',
      desc: 'Button that goes to them',
    }),
    one: i18n.msg('{n} new message', { id: 'messages.new.one', desc: 'Button that goes to it' }),
    two: i18n.msg('{n} new messages', {
      id: 'messages.new.two',
      desc: 'Button that goes to them',
    }),
    few: i18n.msg('{n} new messages', {
      id: 'messages.new.few',
      desc: 'Button that goes to them',
    }),
    many: i18n.msg('{n} new messages', {
      id: 'messages.new.many',
      desc: 'Button that goes to them',
    }),
    other: i18n.msg('{n} new messages', {
      id: 'messages.new.other',
      desc: 'Button that goes to them',
    }),
  });
  return html`<button class="button pill" part="pill" type="button" @click=${onClick}>
    ${arrowDownIcon(18)}${format(text, { n: n.toLocaleString(i18n.locale) })}
  </button>`;
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
          ${avatar({ name: authorName, src: message.avatar, size: 28 })}
        </div>`
    }
    ${first ? author(own, authorName, i18n) : nothing}
    ${
      text
        ? html`<div class="bubble" part=${own ? 'bubble own-bubble' : 'bubble'}><p class="text" part="text" dir="auto">${linked(text)}</p></div>`
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
  return name ? html`<div class="name" part="name"><bdi>${name}</bdi></div>` : nothing;
}

const time = ({ sentAt }: Message, { locale }: LocalizeController) =>
  html`<time datetime=${new Date(sentAt).toISOString()}>${clockTime(locale, sentAt)}</time>`;

function meta(message: Message, own: boolean, { i18n, offline, retry }: RowContext) {
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
        <button class="link" type="button" part="retry" @click=${() => retry(message.id)}>
          ${i18n.msg('Try again', { id: 'messages.retry', desc: 'Button: sends a failed message again' })}
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

function note(message: Message, { i18n, fresh }: RowContext): TemplateResult {
  const { authorName, id, text } = message;
  const title = authorName
    ? pieces(
        i18n.msg('Private note · {name}', {
          id: 'messages.note-by',
          desc: 'Above a note that only the team sees',
        }),
        {
          name: html`<bdi>${authorName}</bdi>`,
        },
      )
    : i18n.msg('Private note', {
        id: 'messages.note',
        desc: 'Above a note that only the team sees',
      });
  return html`<div class="row note ${fresh(id) ? 'fresh' : ''}" part="note">
    <div class="note-head">${lockIcon(16)}<b>${title}</b>${time(message, i18n)}</div>
    <p class="text" part="text" dir="auto">${linked(text)}</p>
  </div>`;
}

const linked = (text: string) =>
  linkify(text).map((part) =>
    part.href
      ? html`<a part="link" href=${part.href} target="_blank" rel="noopener noreferrer nofollow">${part.text}</a>`
      : withoutOverrides(part.text),
  );
