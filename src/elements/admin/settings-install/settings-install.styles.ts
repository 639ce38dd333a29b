import { css } from 'lit';

export const styles = css`
  .snippet {
    position: relative;
    overflow: hidden;
    margin-block-end: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_sunken);
  }

  pre {
    flex: 1 1 400px;
    min-inline-size: 0;
    margin: 0;
    padding: 16px;
    overflow: auto;
    color: var(--_ink);
    font: 400 13px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    text-align: start;
    tab-size: 2;
  }

  pre:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-card);
  }

  pre code {
    white-space: pre;
  }

  /* At the end of the first line where there is room, else below the code. */
  .snippet {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: flex-end;
  }

  .snippet .button {
    flex: none;
    margin-block: 10px;
    margin-inline-end: 10px;
    min-block-size: 36px;
  }

  .lead {
    max-inline-size: 72ch;
  }

  .lead code,
  .wrong code {
    font: 400 13px/20px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  label.button {
    position: relative;
    overflow: hidden;
  }

  label.button input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  label.button:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .wrong,
  .done {
    display: flex;
    gap: 8px;
    margin: 12px 0 0;
    color: var(--_danger);
    font: 500 13px/20px var(--_font);
  }

  .done {
    color: var(--_accent-text);
  }

  .wrong svg,
  .done svg {
    margin-block-start: 2px;
  }

  .wrong p,
  .wrong ul {
    margin: 0;
  }

  .wrong ul {
    padding-inline-start: 20px;
    font-weight: 400;
  }

  @media (pointer: coarse) {
    .snippet .button {
      min-block-size: 44px;
    }
  }
`;
