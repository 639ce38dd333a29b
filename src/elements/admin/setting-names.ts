import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { SettingsKey } from '../../model/widget-settings.js';

/** What the settings are called, wherever one is spoken of. */
export function settingName(i18n: LocalizeController, key: SettingsKey): string {
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
    case 'rating':
      return i18n.msg('Rating', {
        id: 'settings.rating',
        desc: 'Whether customers may rate the chat',
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
    case 'welcome':
      return i18n.msg('Welcome line', {
        id: 'settings.welcome',
        desc: 'What customers read while there is no message yet',
      });
    case 'position':
      return i18n.msg('Position', {
        id: 'settings.position',
        desc: 'Of the launcher: at which corner of the page',
      });
    case 'theme':
      return i18n.msg('Light or dark', {
        id: 'settings.theme',
        desc: 'Of the chat: light, dark, or as the page is',
      });
    case 'accent':
      return i18n.msg('Accent colour', {
        id: 'settings.accent',
        desc: 'The one colour from which all others are made',
      });
    case 'sound':
      return i18n.msg('Sound', {
        id: 'settings.sound',
        desc: 'Whether a new message is heard',
      });
    case 'fields':
      return i18n.msg('Fields', {
        id: 'settings.fields',
        desc: 'Of the login form: the title of the list of them',
      });
    case 'consent':
      return i18n.msg('Consent', {
        id: 'settings.consent',
        desc: 'What customers must agree to before they write',
      });
    case 'labels':
      return i18n.msg('Texts', {
        id: 'settings.labels',
        desc: 'Texts in place of the built-in ones',
      });
    case 'verifiedOnly':
      return i18n.msg('Accept only verified identity', {
        id: 'settings.verified-only',
        desc: 'Whether customers are known by a signed token alone: name of this setting',
      });
    case 'hours':
      return i18n.msg('Business hours', {
        id: 'settings.hours',
        desc: 'When the team answers: name of this setting',
      });
  }
}
