import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';

/** Where a file could not be had. A press asks once more. */
export const failedText = (i18n: LocalizeController) =>
  i18n.msg('Could not be loaded.', {
    id: 'attachment.failed',
    desc: 'In place of a picture, or below a file’s name; “Try again” follows',
  });

export const againText = (i18n: LocalizeController) =>
  i18n.msg('Try again', { id: 'attachment.again', desc: 'After “Could not be loaded.”' });

export const enlargeText = (i18n: LocalizeController, name: string) =>
  format(
    i18n.msg('Enlarge {name}', {
      id: 'attachment.enlarge',
      desc: 'What a press on a picture does; {name} is the name of a file',
    }),
    { name },
  );

export const downloadText = (i18n: LocalizeController, name: string) =>
  format(
    i18n.msg('Download {name}', {
      id: 'attachment.download',
      desc: 'Button; {name} is the name of a file',
    }),
    { name },
  );

export const cancelText = (i18n: LocalizeController, name: string) =>
  format(
    i18n.msg('Do not send {name}', {
      id: 'attachment.cancel',
      desc: 'Button while a file is on its way; {name} is its name',
    }),
    { name },
  );

export const sendingText = (i18n: LocalizeController, name: string) =>
  format(
    i18n.msg('Sending {name}', {
      id: 'attachment.sending',
      desc: 'What a progress bar shows, for screen readers; {name} is the name of a file',
    }),
    { name },
  );
