import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { fileSize } from '../../../localization/file-size.js';
import { fileName } from '../../../model/attachment.js';
import type { Message } from '../../../model/message.js';
import type { CustomerSession } from '../../../session/customer-session.js';
import { saveFile } from '../../shared/save-file.js';

/** What the file says. */
export function transcriptText(
  messages: readonly Message[],
  i18n: LocalizeController,
  heading: string,
): string {
  const you = i18n.msg('You', {
    id: 'transcript.you',
    desc: 'Name of the customer in a transcript',
  });
  const team = i18n.msg('Support', {
    id: 'transcript.team',
    desc: 'Name of an agent without a name',
  });
  const when = new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const lines = messages
    .filter(({ status }) => status !== 'failed')
    .map(({ attachments = [], author, authorName, sentAt, text }) => {
      const name = author === 'customer' ? you : (authorName ?? team);
      const files = attachments.map(
        (one) => `[${fileName(one.name)}, ${fileSize(i18n.locale, one.size)}]`,
      );
      const said = [text, ...files].filter(Boolean).join('\n');
      return `${when.format(sentAt)} · ${name}\n${said}\n`;
    });
  const title = heading ? `${heading}\n\n` : '';
  return title + lines.join('\n');
}

/** Gives the whole conversation as a text file: the archive first. */
export async function downloadTranscript(
  session: CustomerSession,
  i18n: LocalizeController,
  heading: string,
): Promise<void> {
  while (session.state.hasOlder) await session.loadOlder();
  const text = transcriptText(session.state.messages, i18n, heading);
  saveFile(new Blob([`\ufeff${text}`]), `chat-${new Date().toISOString().slice(0, 10)}.txt`);
}
