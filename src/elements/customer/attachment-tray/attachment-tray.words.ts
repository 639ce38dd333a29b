import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { fileSize } from '../../../localization/file-size.js';
import { format } from '../../../localization/format.js';
import type { Refusal } from '../../../model/file-choice.js';
import { maxAttachments, maxAttachmentSize } from '../../../model/message.js';

/** Why a file is not taken; `{name}` is left for whoever shows it. */
export function refusalText(i18n: LocalizeController, why: Refusal): string {
  switch (why) {
    case 'type':
      return i18n.msg('“{name}” cannot be attached: files of its kind are not taken here.', {
        id: 'attach.wrong-type',
        desc: 'Above the field; {name} is the name of a file',
      });
    case 'empty':
      return i18n.msg('“{name}” is empty.', {
        id: 'attach.empty',
        desc: 'Above the field; {name} is the name of a file',
      });
    case 'too-large':
      return format(
        i18n.msg('“{name}” is too large. A file may have {size} at most.', {
          id: 'attach.too-large',
          desc: 'Above the field; {name} is the name of a file, {size} such as “10 MB”',
        }),
        { size: fileSize(i18n.locale, maxAttachmentSize) },
      );
    case 'too-many':
      return tooMany(i18n);
  }
}

function tooMany(i18n: LocalizeController): string {
  const text = i18n.plural(maxAttachments, {
    zero: i18n.msg('“{name}” was left out: a message takes {n} files.', {
      id: 'attach.too-many.zero',
      desc: 'Above the field; {name} is the name of a file',
    }),
    one: i18n.msg('“{name}” was left out: a message takes {n} file.', {
      id: 'attach.too-many.one',
      desc: 'Above the field; {name} is the name of a file',
    }),
    two: i18n.msg('“{name}” was left out: a message takes {n} files.', {
      id: 'attach.too-many.two',
      desc: 'Above the field; {name} is the name of a file',
    }),
    few: i18n.msg('“{name}” was left out: a message takes {n} files.', {
      id: 'attach.too-many.few',
      desc: 'Above the field; {name} is the name of a file',
    }),
    many: i18n.msg('“{name}” was left out: a message takes {n} files.', {
      id: 'attach.too-many.many',
      desc: 'Above the field; {name} is the name of a file',
    }),
    other: i18n.msg('“{name}” was left out: a message takes {n} files.', {
      id: 'attach.too-many.other',
      desc: 'Above the field; {name} is the name of a file',
    }),
  });
  return format(text, { n: maxAttachments.toLocaleString(i18n.locale) });
}

/** What a screen reader says of the files that will go with the message. */
export function countText(i18n: LocalizeController, count: number): string {
  const text = i18n.plural(count, {
    zero: i18n.msg('{n} files attached', {
      id: 'attach.count.zero',
      desc: 'Said by screen readers when a file was added or removed',
    }),
    one: i18n.msg('{n} file attached', {
      id: 'attach.count.one',
      desc: 'Said by screen readers when a file was added or removed',
    }),
    two: i18n.msg('{n} files attached', {
      id: 'attach.count.two',
      desc: 'Said by screen readers when a file was added or removed',
    }),
    few: i18n.msg('{n} files attached', {
      id: 'attach.count.few',
      desc: 'Said by screen readers when a file was added or removed',
    }),
    many: i18n.msg('{n} files attached', {
      id: 'attach.count.many',
      desc: 'Said by screen readers when a file was added or removed',
    }),
    other: i18n.msg('{n} files attached', {
      id: 'attach.count.other',
      desc: 'Said by screen readers when a file was added or removed',
    }),
  });
  return format(text, { n: count.toLocaleString(i18n.locale) });
}
