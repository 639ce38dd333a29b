import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { format } from '../../../localization/format.js';
import type { LabelIssue, LabelProblem } from '../../../model/labels.js';
import { limits } from '../../../model/widget-settings.js';

/** Where a text appears, in the order in which a customer meets it. */
const groups = [
  'launcher',
  'window',
  'login',
  'visitor',
  'messages',
  'composer',
  'after',
  'other',
] as const;
export type Group = (typeof groups)[number];

/** By the first word of an id. */
const groupOfWord: Readonly<Record<string, Group>> = {
  launcher: 'launcher',
  window: 'window',
  panel: 'window',
  presence: 'window',
  menu: 'window',
  search: 'window',
  'sign-out': 'window',
  login: 'login',
  consent: 'login',
  banner: 'visitor',
  identity: 'visitor',
  messages: 'messages',
  composer: 'composer',
  emoji: 'composer',
  end: 'after',
  clear: 'after',
  transcript: 'after',
  rating: 'after',
};

const groupOf = (id: string): Group => groupOfWord[id.split('.')[0]!] ?? 'other';

/** Rows by where they appear; groups without any are left out. */
export const grouped = <Row extends { id: string }>(rows: readonly Row[]): [Group, Row[]][] =>
  groups
    .map((group): [Group, Row[]] => [group, rows.filter(({ id }) => groupOf(id) === group)])
    .filter(([, members]) => members.length);

export function groupName(i18n: LocalizeController, group: Group): string {
  switch (group) {
    case 'launcher':
      return i18n.msg('Launcher', {
        id: 'labels.launcher',
        desc: 'Group of texts: the button that opens the chat',
      });
    case 'window':
      return i18n.msg('Chat window', {
        id: 'labels.window',
        desc: 'Group of texts: header and menu of the chat',
      });
    case 'login':
      return i18n.msg('Login form and consent', { id: 'labels.login', desc: 'Group of texts' });
    case 'visitor':
      return i18n.msg('Above the messages', {
        id: 'labels.visitor',
        desc: 'Group of texts: as whom one chats, and the login of a visitor',
      });
    case 'messages':
      return i18n.msg('Messages', { id: 'labels.messages', desc: 'Group of texts' });
    case 'composer':
      return i18n.msg('Writing', {
        id: 'labels.composer',
        desc: 'Group of texts: the field for a message, emoji',
      });
    case 'after':
      return i18n.msg('The end, transcript and rating', {
        id: 'labels.after',
        desc: 'Group of texts',
      });
    case 'other':
      return i18n.msg('Elsewhere', {
        id: 'labels.elsewhere',
        desc: 'Group of texts that are in no other group',
      });
  }
}

/** What is wrong with a text. */
export function issueText(i18n: LocalizeController, issue: LabelIssue): string {
  if (issue.reason === 'too-long') {
    return format(
      i18n.msg('Shorten it to {most} characters. What you typed is not saved yet', {
        id: 'form-editor.too-long',
        desc: 'Below a field with a text that is too long; {most} is a number',
      }),
      { most: limits.label },
    );
  }
  return issue.places
    ? format(
        i18n.msg('Keep {places} in the text, and no others. It is filled in later', {
          id: 'labels.places',
          desc: 'Below a text; {places} are placeholders such as {name}',
        }),
        { places: issue.places },
      )
    : i18n.msg('Take out what stands in braces. Nothing is filled in here', {
        id: 'labels.no-places',
        desc: 'Below a text with a placeholder where there is none',
      });
}

/** What is wrong with an entry of a file. */
export function problemText(i18n: LocalizeController, problem: LabelProblem): string {
  switch (problem.reason) {
    case 'unknown':
      return i18n.msg('there is no text of this name', {
        id: 'labels.unknown',
        desc: 'What is wrong with an entry of a file; after its name and a colon',
      });
    case 'language':
      return i18n.msg('neither a language nor the name of a text', {
        id: 'labels.no-language',
        desc: 'What is wrong with an entry of a file; after its name and a colon',
      });
    case 'text':
      return i18n.msg('not a text', {
        id: 'labels.no-text',
        desc: 'What is wrong with an entry of a file; after its name and a colon',
      });
    default:
      return issueText(i18n, problem);
  }
}
