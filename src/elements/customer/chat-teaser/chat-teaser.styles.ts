import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    max-inline-size: min(320px, 100%);
  }

  :host([hidden]) {
    display: none;
  }

  svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .bubble {
    display: flex;
    align-items: start;
    border-radius: var(--_radius-panel);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_ink);
  }

  button {
    margin: 0;
    border: 0;
    border-radius: var(--_radius-panel);
    background: none;
    color: inherit;
    font: 400 15px/22px var(--_font);
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    user-select: text;
    word-spacing: normal;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .open {
    flex: 1;
    min-inline-size: 0;
    padding-block: 14px;
    padding-inline: 16px 0;
    text-align: start;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext; /* the site's own words, in the site's language */
  }

  .close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    margin: 3px;
  }

  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bubble {
      animation: rise 180ms ease-out;
    }
  }

  @keyframes rise {
    from {
      translate: 0 8px;
    }
  }

  @media (forced-colors: active) {
    .bubble {
      outline: 1px solid;
    }
  }
`;
