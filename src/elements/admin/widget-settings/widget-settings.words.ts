import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { SettingsNotice } from '../../../session/settings-state.js';
import { settingName } from '../setting-names.js';

const refused = (code: ConnectionErrorCode): boolean =>
  code === 'unauthorized' || code === 'forbidden' || code === 'expired-token';

/** Why the settings could not be read, and what to do. */
export function loadFailure(i18n: LocalizeController, code: ConnectionErrorCode): string {
  return refused(code)
    ? i18n.msg(
        'You have no access to these settings. Sign in again, or ask whoever runs the account.',
        {
          id: 'settings.load-refused',
          desc: 'In place of the settings',
        },
      )
    : i18n.msg('Check the connection, then try again.', {
        id: 'settings.load-failed-hint',
        desc: 'Below “The settings could not be loaded”',
      });
}

/** Why a change is not stored, and what to do. */
export function saveFailure(i18n: LocalizeController, code: ConnectionErrorCode): string {
  return refused(code)
    ? i18n.msg(
        'You may not change these settings. Sign in again, or ask whoever runs the account.',
        {
          id: 'settings.save-refused',
          desc: 'A change was not saved',
        },
      )
    : i18n.msg(
        'Your last change could not be saved, but is kept here. Check the connection, then try again.',
        {
          id: 'settings.save-failed',
          desc: 'A change was not saved',
        },
      );
}

/** Someone else has saved at the same time. */
export function conflict(
  i18n: LocalizeController,
  { kept }: Extract<SettingsNotice, { type: 'conflict' }>,
): string {
  if (!kept.length) {
    return i18n.msg(
      'Someone else changed these settings at the same time. Both changes are kept.',
      {
        id: 'settings.conflict-merged',
        desc: 'After saving',
      },
    );
  }
  const names = kept.map((key) => settingName(i18n, key));
  return format(
    i18n.msg(
      'Someone else changed this at the same time: {settings}. Yours replaced theirs. Please check it with them.',
      {
        id: 'settings.conflict-kept',
        desc: 'After saving; {settings} is a list such as “Title, Rating”',
      },
    ),
    { settings: new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(names) },
  );
}
