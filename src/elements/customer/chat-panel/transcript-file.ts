import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Message } from '../../../model/message.js';
import type { CustomerSession } from '../../../session/customer-session.js';

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
    .map(({ author, authorName, sentAt, text }) => {
      const name = author === 'customer' ? you : (authorName ?? team);
      return `${when.format(sentAt)} · ${name}\n${text}\n`;
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
  const url = URL.createObjectURL(
    new Blob([`\ufeff${text}`], { type: 'text/plain;charset=utf-8' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `chat-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
