import { html, render, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import { pieces } from '../../../localization/pieces.js';
import { linkify } from '../../../model/linkify.js';
import { withoutOverrides, type Message } from '../../../model/message.js';
import { arrowDownIcon, lockIcon } from '../../../styles/icons.js';
import { avatar } from '../../shared/avatar.js';
import { avatarStyles } from '../../shared/avatar.styles.js';
import { styles } from './message-extras.styles.js';
import { messageRows, type Side } from './message-rows.js';
import { rowTemplate, time, type RowContext } from './message-templates.js';

// What a list needs once it holds a message: links, pictures of the others, what only a team sees,
// who is typing, what lies below. An empty one does without.

/** Gives a list the styles for it. */
export function adoptStyles(root: ShadowRoot): void {
  const more = [avatarStyles.styleSheet!, styles.styleSheet!];
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...more];
}

/**
 * Draws a message of each side where the messages will be, and takes it away before anybody sees
 * it: the first time takes long, and nobody waits yet.
 */
export function rehearse(place: HTMLElement, own: Side, context: RowContext): void {
  const messages = (['customer', 'agent'] as const).map((author): Message => {
    return { id: author, author, text: author, sentAt: 0, status: 'read' };
  });
  const rows = messageRows(messages, own, undefined, 0, messages.length);
  const stage = document.createElement('div');
  render(
    rows.map((row) => rowTemplate(row, context)),
    stage,
  );
  place.append(stage);
  stage.getBoundingClientRect();
  stage.remove();
}

/** The author of what stands beside it. */
export const face = (name: string | undefined, src: string | undefined): TemplateResult =>
  avatar({ name, src, size: 28 });

/** A text with its addresses as links; undefined: it has none. */
export function linked(text: string) {
  const parts = linkify(text);
  if (!parts.some(({ href }) => href)) return undefined;
  return parts.map((part) =>
    part.href
      ? html`<a part="link" href=${part.href} target="_blank" rel="noopener noreferrer nofollow">${part.text}</a>`
      : withoutOverrides(part.text),
  );
}

export function note(message: Message, { i18n, fresh }: RowContext): TemplateResult {
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
    <p class="text" part="text" dir="auto">${linked(text) ?? withoutOverrides(text)}</p>
  </div>`;
}

/** The other side is typing. */
export function typing(
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
    <div class="face">${face(name, src)}</div>
    <div class="bubble">
      <span class="sr-only">${text}</span>
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    </div>
  </div>`;
}

/** Tells of new messages below what is seen. */
export function pill(n: number, i18n: LocalizeController, onClick: () => void) {
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
