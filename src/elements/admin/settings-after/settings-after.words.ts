import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { AuthType } from '../../../model/auth-type.js';

export const transcripts = ['off', 'download', 'email'] as const;
type Transcript = (typeof transcripts)[number];

/** Whom the transcript and the rating are for, under this type. */
export function audience(i18n: LocalizeController, type: AuthType): string {
  switch (type) {
    case 'none':
      return i18n.msg('With this type nobody sees these: all customers stay unknown.', {
        id: 'settings.after-none',
        desc: 'On transcript and rating, where customers give no data',
      });
    case 'code':
      return i18n.msg('Everyone whom your code names sees these.', {
        id: 'settings.after-code',
        desc: 'On transcript and rating, where the site’s code names the customers',
      });
    case 'form':
      return i18n.msg('Every customer sees these, since all have logged in.', {
        id: 'settings.after-form',
        desc: 'On transcript and rating, where all customers fill in the form',
      });
    case 'optional':
      return i18n.msg('With this type, only customers who have logged in see these.', {
        id: 'settings.after-optional',
        desc: 'On transcript and rating, where customers may fill in the form',
      });
  }
}

/** What the choice is called. */
export function transcriptName(i18n: LocalizeController, transcript: Transcript): string {
  switch (transcript) {
    case 'off':
      return i18n.msg('Off', { id: 'settings.transcript-off', desc: 'Choice: no transcript' });
    case 'download':
      return i18n.msg('Download', {
        id: 'settings.transcript-download',
        desc: 'Choice: transcript as a file',
      });
    case 'email':
      return i18n.msg('By e-mail', {
        id: 'settings.transcript-email',
        desc: 'Choice: transcript by e-mail',
      });
  }
}

/** What it means. */
export function transcriptHint(i18n: LocalizeController, transcript: Transcript): string {
  switch (transcript) {
    case 'off':
      return i18n.msg('Customers are offered no copy of the conversation.', {
        id: 'settings.transcript-off-hint',
        desc: 'What the choice “Off” means',
      });
    case 'download':
      return i18n.msg('Customers can download the conversation as a text file.', {
        id: 'settings.transcript-download-hint',
        desc: 'What the choice “Download” means',
      });
    case 'email':
      return i18n.msg(
        'Customers can ask for a copy. Your team sees the request, unless your site sends it by itself.',
        { id: 'settings.transcript-email-hint', desc: 'What the choice “By e-mail” means' },
      );
  }
}
