import { css } from 'lit';

/* Every page pays for these bytes: hence not the host styles, but what is needed of them. */
export const styles = css`
  :host {
    display: inline-block;
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

  button {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    padding: 0;
    box-sizing: border-box;
    border: 1px solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_fill);
    box-shadow: 0 8px 20px -4px rgb(0 0 0 / 0.3);
    color: var(--_on-fill);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition: background-color 150ms;
  }

  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  button:hover {
    background: var(--_fill-hover);
  }
`;
