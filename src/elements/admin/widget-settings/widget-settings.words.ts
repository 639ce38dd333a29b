import type { ConnectionErrorCode } from '../../../connections/connection.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { SettingsKey, SettingsNotice } from '../../../session/settings-session.js';

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

function settingName(i18n: LocalizeController, key: SettingsKey): string {
  switch (key) {
    case 'authType':
      return i18n.msg('Default authentication type', {
        id: 'settings.auth-type',
        desc: 'Title of a section',
      });
    case 'transcript':
      return i18n.msg('Transcript', {
        id: 'settings.transcript',
        desc: 'Whether customers may have a copy of their conversation',
      });
    case 'hours':
      return i18n.msg('Business hours', {
        id: 'settings.hours',
        desc: 'When the team answers: name of this setting',
      });
    case 'rating':
      return i18n.msg('Rating', {
        id: 'settings.rating',
        desc: 'Whether customers may rate the chat',
      });
    case 'verifiedOnly':
      return i18n.msg('Accept only verified identity', {
        id: 'settings.verified-only',
        desc: 'Whether customers are known by a signed token alone: name of this setting',
      });
    case 'heading':
      return i18n.msg('Title', {
        id: 'settings.title',
        desc: 'Label of the field with the chat’s title',
      });
    case 'name':
      return i18n.msg('Name of the widget', {
        id: 'settings.name',
        desc: 'What the team calls it',
      });
  }
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
