import type { LocalizeController } from '../../../controllers/localize-controller.js';

export type DeskCommand =
  | 'next'
  | 'previous'
  | 'search'
  | 'filter-1'
  | 'filter-2'
  | 'filter-3'
  | 'filter-4'
  | 'reply'
  | 'note'
  | 'assign'
  | 'take'
  | 'contact'
  | 'end'
  | 'undo'
  | 'help'
  | 'back'
  | 'leave';

const commands: Readonly<Record<string, DeskCommand>> = {
  j: 'next',
  k: 'previous',
  '/': 'search',
  1: 'filter-1',
  2: 'filter-2',
  3: 'filter-3',
  4: 'filter-4',
  r: 'reply',
  n: 'note',
  a: 'assign',
  m: 'take',
  c: 'contact',
  E: 'end',
  z: 'undo',
  '?': 'help',
  Escape: 'back',
};

/**
 * What a key asks for. Nothing while somebody types, or with Ctrl, Alt or Meta; but Esc leaves the
 * reply. They work where the focus is at the desk only, so that they stay out of a page's way, and
 * those that are single characters can be turned off (WCAG 2.1.4).
 */
export function commandOf(event: KeyboardEvent, noCharacters: boolean): DeskCommand | undefined {
  if (event.defaultPrevented || event.isComposing || event.repeat) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Escape' && isReplying(event)) return 'leave';
  if (isTyping(event) || (noCharacters && event.key.length === 1)) return undefined;
  return commands[event.key];
}

const isReplying = (event: KeyboardEvent): boolean =>
  event.composedPath().some((at) => at instanceof HTMLElement && at.localName === 'pd-reply-box');

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role=menu] *');
}

/** Keys, and what they do; `field`: in the field of the reply, which takes characters anyway. */
type Shortcut = [keys: string[], does: string, field?: 'field'];

/** What the help sheet says. */
export const shortcutHelp = (i18n: LocalizeController): Shortcut[] => [
  [
    ['J', 'K'],
    i18n.msg('Next and previous conversation', { id: 'shortcut.next', desc: 'What two keys do' }),
  ],
  [
    ['1', '2', '3', '4'],
    i18n.msg('Unassigned, Mine, All, Ended', {
      id: 'shortcut.filters',
      desc: 'What four keys do: the filters',
    }),
  ],
  [['/'], i18n.msg('Search', { id: 'shortcut.search', desc: 'What a key does' })],
  [['R'], i18n.msg('Write a reply', { id: 'shortcut.reply', desc: 'What a key does' })],
  [['N'], i18n.msg('Write a private note', { id: 'shortcut.note', desc: 'What a key does' })],
  [
    ['Alt+N'],
    i18n.msg('While writing: reply or note', { id: 'shortcut.switch', desc: 'What two keys do' }),
  ],
  [
    ['/'],
    i18n.msg('In an empty reply: canned replies', {
      id: 'shortcut.canned',
      desc: 'What a key does',
    }),
    'field',
  ],
  [['M'], i18n.msg('Assign to me', { id: 'shortcut.take', desc: 'What a key does' })],
  [['A'], i18n.msg('Assign to somebody', { id: 'shortcut.assign', desc: 'What a key does' })],
  [['Z'], i18n.msg('Undo', { id: 'shortcut.undo', desc: 'What a key does' })],
  [['C'], i18n.msg('Contact details', { id: 'shortcut.contact', desc: 'What a key does' })],
  [['Shift+E'], i18n.msg('End chat', { id: 'shortcut.end', desc: 'What two keys do' })],
  [['Esc'], i18n.msg('Back to the inbox', { id: 'shortcut.back', desc: 'What a key does' })],
  [['?'], i18n.msg('This list', { id: 'shortcut.help', desc: 'What a key does' })],
];
