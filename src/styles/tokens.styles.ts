import { css } from 'lit';
import { baseTokens } from './base-tokens.styles.js';

/**
 * @cssprop --pd-own - Ground of the person's own messages
 * @cssprop --pd-on-own - Text on it
 * @cssprop --pd-accent-soft - Ground of what is chosen, or wants attention
 * @cssprop --pd-accent-line - Line around it
 * @cssprop --pd-sunken - Ground of what is set apart: login above the chat, cards
 * @cssprop --pd-muted - Ground of the other side's messages, and of what is off
 * @cssprop --pd-hover - Ground of rows and icon buttons under the pointer
 * @cssprop --pd-line - Lines between things
 * @cssprop --pd-line-strong - Lines around fields
 * @cssprop --pd-ink-2 - Text of second rank
 * @cssprop --pd-ink-3 - Hints, times, placeholders
 * @cssprop --pd-danger - Errors, and buttons for what cannot be undone
 * @cssprop --pd-danger-soft - Ground of an error
 * @cssprop --pd-danger-line - Line around it
 * @cssprop --pd-note - Text of private notes
 * @cssprop --pd-note-soft - Their ground
 * @cssprop --pd-note-line - Their line
 * @cssprop --pd-online - The dot of whoever is there
 * @cssprop [--pd-radius-card=12px] - Corners of messages, cards, menus and of the field for a message
 * @cssprop [--pd-radius-control=8px] - Corners of buttons, fields and rows
 * @cssprop [--pd-radius-small=4px] - Corners of boxes to tick, and of a message at its author's side
 */
const moreTokens = css`
  :host {
    --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);
    --_radius-card: var(--pd-radius-card, 12px);
    --_radius-control: var(--pd-radius-control, 8px);
    --_radius-small: var(--pd-radius-small, 4px);
    --_own: var(--pd-own, #106450);
    --_on-own: var(--pd-on-own, #fff);
    --_accent-soft: var(--pd-accent-soft, #e2f5ee);
    --_accent-line: var(--pd-accent-line, #aad6c7);
    --_sunken: var(--pd-sunken, #f5f9f7);
    --_muted: var(--pd-muted, #ebf0ef);
    --_hover: var(--pd-hover, #eff4f2);
    --_line: var(--pd-line, #dbe1df);
    --_line-strong: var(--pd-line-strong, #818c88);
    --_ink-2: var(--pd-ink-2, #4f5b57);
    --_ink-3: var(--pd-ink-3, #646f6b);
    --_danger: var(--pd-danger, #b12725);
    --_danger-soft: var(--pd-danger-soft, #feefed);
    --_danger-line: var(--pd-danger-line, #fcc0ba);
    --_note: var(--pd-note, #6e4a1a);
    --_note-soft: var(--pd-note-soft, #fcf4de);
    --_note-line: var(--pd-note-line, #e7d2a0);
    --_online: var(--pd-online, #2ea55c);
  }

  @supports (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_own: var(
        --pd-own,
        light-dark(var(--_fill), oklch(from var(--_a) 0.43 min(c, 0.075) h))
      );
      --_accent-soft: var(
        --pd-accent-soft,
        light-dark(oklch(from var(--_a) 0.955 min(c, 0.022) h), oklch(from var(--_a) 0.3 min(c, 0.04) h))
      );
      --_accent-line: var(
        --pd-accent-line,
        light-dark(oklch(from var(--_a) 0.84 min(c, 0.05) h), oklch(from var(--_a) 0.44 min(c, 0.06) h))
      );
      --_sunken: var(
        --pd-sunken,
        light-dark(oklch(from var(--_a) 0.978 min(c, 0.004) h), oklch(from var(--_a) 0.18 min(c, 0.009) h))
      );
      --_muted: var(
        --pd-muted,
        light-dark(oklch(from var(--_a) 0.952 min(c, 0.006) h), oklch(from var(--_a) 0.3 min(c, 0.013) h))
      );
      --_hover: var(
        --pd-hover,
        light-dark(oklch(from var(--_a) 0.962 min(c, 0.006) h), oklch(from var(--_a) 0.265 min(c, 0.012) h))
      );
      --_line: var(
        --pd-line,
        light-dark(oklch(from var(--_a) 0.905 min(c, 0.008) h), oklch(from var(--_a) 0.33 min(c, 0.012) h))
      );
      --_line-strong: var(
        --pd-line-strong,
        light-dark(oklch(from var(--_a) 0.63 min(c, 0.014) h), oklch(from var(--_a) 0.57 min(c, 0.016) h))
      );
      --_ink-2: var(
        --pd-ink-2,
        light-dark(oklch(from var(--_a) 0.46 min(c, 0.016) h), oklch(from var(--_a) 0.77 min(c, 0.012) h))
      );
      --_ink-3: var(
        --pd-ink-3,
        light-dark(oklch(from var(--_a) 0.53 min(c, 0.014) h), oklch(from var(--_a) 0.7 min(c, 0.012) h))
      );
      --_danger: var(--pd-danger, light-dark(#b12725, #fa938c));
      --_danger-soft: var(--pd-danger-soft, light-dark(#feefed, #41211e));
      --_danger-line: var(--pd-danger-line, light-dark(#fcc0ba, #843c38));
      --_note: var(--pd-note, light-dark(#6e4a1a, #e8ce90));
      --_note-soft: var(--pd-note-soft, light-dark(#fcf4de, #332a16));
      --_note-line: var(--pd-note-line, light-dark(#e7d2a0, #5c4a24));
      --_online: var(--pd-online, light-dark(#2ea55c, #52cd7d));
    }
  }
`;

/** Every token. How they are made: `base-tokens.styles.ts`. */
export const tokens = [baseTokens, moreTokens];
