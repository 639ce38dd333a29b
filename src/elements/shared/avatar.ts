import { html, nothing, type TemplateResult } from 'lit';
import { userIcon } from '../../styles/icons.js';
import { firstCharacter } from './first-character.js';

/** `online` is a full dot, `away` a hollow one; '' shows none. */
export type Presence = 'online' | 'away' | '';

export interface AvatarOptions {
  name?: string;
  /** Address of a picture; the initials stand in until it is there, and if it never comes. */
  src?: string;
  size?: 28 | 40 | 56;
  presence?: Presence;
}

/**
 * A person's picture or initials, to be used with the styles of `avatar.styles.ts`. Decorative:
 * the name and the presence have to be said beside it.
 */
export function avatar({ name = '', src, size = 40, presence }: AvatarOptions): TemplateResult {
  const letters = initials(name);
  return html`<span
    class="avatar size-${size} ${letters ? `tone-${tone(name)}` : 'tone-none'}"
    part="avatar"
    aria-hidden="true"
    >${letters ? html`<span class="initials">${letters}</span>` : userIcon(size / 2)}${
      src
        ? html`<img
          src=${src}
          alt=""
          referrerpolicy="no-referrer"
          decoding="async"
          @load=${show}
          @error=${hide}
        />`
        : nothing
    }${presence ? html`<span class="presence ${presence}"></span>` : nothing}</span
  >`;
}

const show = (event: Event) => ((event.target as HTMLElement).hidden = false);
const hide = (event: Event) => ((event.target as HTMLElement).hidden = true);

/**
 * The first letters of the first and the last word, Arabic ones in the form they have alone; '' if
 * there is no letter or digit.
 */
export function initials(name: string): string {
  const words = name.split(/[\s\p{Cf}]+/u).flatMap((word) => {
    const from = word.search(/[\p{L}\p{N}]/u);
    return from < 0 ? [] : [firstCharacter(word.slice(from))];
  });
  const shown = words.length > 1 ? [words[0], words.at(-1)] : words;
  const joined = shown.some((letter) => /\p{Script=Arabic}/u.test(letter!)) ? '\u200c' : '';
  return shown.join(joined).toLocaleUpperCase();
}

/** One of six, always the same for a name. */
function tone(name: string): number {
  let hash = 7;
  for (const char of name.trim().normalize()) hash = (hash * 31 + char.codePointAt(0)!) >>> 0;
  return (hash % 6) + 1;
}
