import { css } from 'lit';

/** What every element starts from: its own type, box model and `hidden`, whatever the page does. */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
  }

  /* Not the host itself, which a reset of the page reaches: what it inherits ends one step further in. */
  :where(:host > *) {
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    cursor: auto;
    user-select: text;
    -webkit-user-select: text;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* For assistive technology only. */
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg {
    display: block;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  a {
    color: var(--_accent-text);
    text-underline-offset: 3px;
  }

  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }
`;
