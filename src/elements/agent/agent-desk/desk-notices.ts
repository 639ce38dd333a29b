import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Notice, SignedIn } from '../../../session/agent-state.js';
import { alertIcon, closeIcon, offlineIcon } from '../../../styles/icons.js';

/** What holds for the whole desk, one line at most. */
export function statusLine(
  i18n: LocalizeController,
  { status, storageRefused }: SignedIn,
  signInAgain: () => void,
): TemplateResult | typeof nothing {
  const line = (text: string, wayOut: TemplateResult | typeof nothing = nothing) =>
    html`<p class="note" part="status">${offlineIcon(18)}<span>${text}</span>${wayOut}</p>`;
  switch (status) {
    case 'offline':
      return line(
        i18n.msg('You are offline. What you send waits until you are back.', {
          id: 'desk.offline',
          desc: 'Line at the top',
        }),
      );
    case 'connecting':
      return line(i18n.msg('Connecting…', { id: 'desk.connecting', desc: 'Line at the top' }));
    case 'refused':
      return line(
        i18n.msg('The server does not let you in any more.', {
          id: 'desk.refused',
          desc: 'Line at the top; the button “Sign in again” follows',
        }),
        signInButton(i18n, signInAgain),
      );
  }
  if (!storageRefused) return nothing;
  return line(
    i18n.msg('This browser stores nothing. All conversations are gone when you close the page.', {
      id: 'desk.storage-refused',
      desc: 'Line at the top',
    }),
  );
}

/** What went wrong, but for what the status line has said already. */
export const untold = ({ notices, status }: SignedIn): readonly Notice[] =>
  status === 'refused' ? notices.filter((notice) => !isSignInOver(notice)) : notices;

/** What may help. */
interface WaysOut {
  refresh(): void;
  signInAgain(): void;
  dismiss(id: string): void;
}

/** What went wrong, with a way out where there is one. */
export function noticeBar(i18n: LocalizeController, notice: Notice, ways: WaysOut): TemplateResult {
  const close = () => ways.dismiss(notice.id);
  return bar(i18n, noticeText(i18n, notice), close, wayOut(i18n, notice, ways));
}

function wayOut(
  i18n: LocalizeController,
  notice: Notice,
  { refresh, signInAgain }: WaysOut,
): TemplateResult | typeof nothing {
  if (isSignInOver(notice)) return signInButton(i18n, signInAgain);
  if (notice.about !== 'conversations' && notice.about !== 'messages') return nothing;
  return html`<button type="button" class="link" @click=${refresh}>
    ${i18n.msg('Try again', { id: 'desk.try-again', desc: 'Button beside what went wrong' })}
  </button>`;
}

const signInButton = (i18n: LocalizeController, signInAgain: () => void) =>
  html`<button type="button" class="link" @click=${signInAgain}>
    ${i18n.msg('Sign in again', {
      id: 'desk.sign-in-again',
      desc: 'Button beside what went wrong: the sign-in has run out',
    })}
  </button>`;

const isSignInOver = ({ code }: Notice): boolean =>
  code === 'unauthorized' || code === 'expired-token';

export const notificationsRefused = (i18n: LocalizeController, close: () => void): TemplateResult =>
  bar(
    i18n,
    i18n.msg(
      'The browser does not allow notifications here. Allow them in its settings for this page, then try again.',
      { id: 'notice.notifications', desc: 'After “Notify me of new messages” was chosen' },
    ),
    close,
  );

const bar = (
  i18n: LocalizeController,
  text: string,
  close: () => void,
  button: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="notice" part="notice" role="alert">
    ${alertIcon(18)}<span>${text}</span>
    ${button}
    <button
      type="button"
      class="icon-button"
      aria-label=${i18n.msg('Close', {
        id: 'desk.dismiss',
        desc: 'Button: takes away a message about what went wrong',
      })}
      @click=${close}
    >
      ${closeIcon(18)}
    </button>
  </div>`;

/** What went wrong, and what to do next. */
function noticeText(i18n: LocalizeController, notice: Notice): string {
  if (isSignInOver(notice)) {
    return i18n.msg('Your sign-in has run out.', {
      id: 'notice.unauthorized',
      desc: 'The desk may no longer be used by this agent; the button “Sign in again” follows',
    });
  }
  const { about, code } = notice;
  switch (about) {
    case 'conversations':
      return i18n.msg('The conversations could not be loaded.', {
        id: 'notice.conversations',
        desc: 'A button “Try again” follows',
      });
    case 'messages':
      return i18n.msg('The messages could not be loaded.', {
        id: 'notice.messages',
        desc: 'A button “Try again” follows',
      });
    case 'send':
      return sendText(i18n, code);
    case 'assign':
      return i18n.msg('The chat could not be assigned. Try again in a moment.', {
        id: 'notice.assign',
        desc: 'A conversation was not given to an agent',
      });
    case 'block':
      return i18n.msg('The block could not be changed. Try again in a moment.', {
        id: 'notice.block',
        desc: 'A person was not blocked, or not unblocked',
      });
    case 'transcript':
      return i18n.msg('The transcript could not be given. Try again in a moment.', {
        id: 'notice.transcript',
        desc: 'A transcript was not made, or not marked as sent',
      });
    case 'replies':
      return i18n.msg('The canned replies could not be saved or loaded. Try again in a moment.', {
        id: 'notice.replies',
        desc: 'A prepared reply was not saved, or not loaded',
      });
    case 'contacts':
      return i18n.msg('The contacts could not be loaded. Try again in a moment.', {
        id: 'notice.contacts',
        desc: 'The list of contacts has not come',
      });
    case 'erase':
      return i18n.msg('The person could not be deleted. Try again in a moment.', {
        id: 'notice.erase',
        desc: 'A contact was not deleted',
      });
    case 'end':
      return i18n.msg('The chat could not be ended. Try again in a moment.', {
        id: 'notice.end',
        desc: 'A conversation was not ended',
      });
  }
}

function sendText(i18n: LocalizeController, code: Notice['code']): string {
  switch (code) {
    case 'rate-limited':
      return i18n.msg('That was too fast. Wait a moment, then send it again.', {
        id: 'notice.rate-limited',
        desc: 'A message was not sent, because too many were',
      });
    case 'too-large':
      return i18n.msg('The message is too long. Send it in parts.', {
        id: 'notice.too-large',
        desc: 'A message was not sent',
      });
    case 'forbidden':
      return i18n.msg('The message was not taken: the chat may have ended meanwhile.', {
        id: 'notice.forbidden',
        desc: 'A message was not sent',
      });
    default:
      return i18n.msg('The message was not sent. Try again in a moment.', {
        id: 'notice.send',
        desc: 'A message was not sent',
      });
  }
}
