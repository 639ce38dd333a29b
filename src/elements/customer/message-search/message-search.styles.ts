import { css } from 'lit';

export const styles = css`
  .bar {
    display: flex;
    gap: 4px;
    align-items: center;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_line);
  }

  input {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_ink);
    font: 400 16px/24px var(--_font);
  }

  input:focus-visible {
    outline-offset: -1px;
  }

  output {
    flex: none;
    min-inline-size: 48px;
    padding-inline: 4px;
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .up {
    rotate: 180deg;
  }
`;
