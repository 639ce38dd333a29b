import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { EmojiGroup } from '../../../localization/emoji.js';
import { format } from '../../../localization/format.js';

/** What a group is called. */
export function groupName(i18n: LocalizeController, group: EmojiGroup | 'recent'): string {
  switch (group) {
    case 'recent':
      return i18n.msg('Recently used', { id: 'emoji.recent', desc: 'A group of emoji' });
    case 'smileys-emotion':
      return i18n.msg('Smileys and feelings', { id: 'emoji.smileys', desc: 'A group of emoji' });
    case 'people-body':
      return i18n.msg('People', { id: 'emoji.people', desc: 'A group of emoji' });
    case 'animals-nature':
      return i18n.msg('Animals and nature', { id: 'emoji.animals', desc: 'A group of emoji' });
    case 'food-drink':
      return i18n.msg('Food and drink', { id: 'emoji.food', desc: 'A group of emoji' });
    case 'travel-places':
      return i18n.msg('Travel and places', { id: 'emoji.travel', desc: 'A group of emoji' });
    case 'activities':
      return i18n.msg('Activities', { id: 'emoji.activities', desc: 'A group of emoji' });
    case 'objects':
      return i18n.msg('Objects', { id: 'emoji.objects', desc: 'A group of emoji' });
    case 'symbols':
      return i18n.msg('Symbols', { id: 'emoji.symbols', desc: 'A group of emoji' });
    case 'flags':
      return i18n.msg('Flags', { id: 'emoji.flags', desc: 'A group of emoji' });
  }
}

/** What a search has come to. */
export function foundText(i18n: LocalizeController, count: number): string {
  if (!count) {
    return i18n.msg('No emoji found. Try another word.', {
      id: 'emoji.none',
      desc: 'In place of the results of a search',
    });
  }
  const text = i18n.plural(count, {
    zero: i18n.msg('{n} emoji found', { id: 'emoji.found.zero', desc: 'Said by screen readers' }),
    one: i18n.msg('{n} emoji found', { id: 'emoji.found.one', desc: 'Said by screen readers' }),
    two: i18n.msg('{n} emoji found', { id: 'emoji.found.two', desc: 'Said by screen readers' }),
    few: i18n.msg('{n} emoji found', { id: 'emoji.found.few', desc: 'Said by screen readers' }),
    many: i18n.msg('{n} emoji found', { id: 'emoji.found.many', desc: 'Said by screen readers' }),
    other: i18n.msg('{n} emoji found', { id: 'emoji.found.other', desc: 'Said by screen readers' }),
  });
  return format(text, { n: count.toLocaleString(i18n.locale) });
}

export const failedText = (i18n: LocalizeController): string =>
  i18n.msg('The emoji could not be loaded. Please try again.', {
    id: 'emoji.failed',
    desc: 'After a press on the emoji button without a connection',
  });
