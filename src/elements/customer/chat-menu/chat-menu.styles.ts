import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }

  .menu {
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    min-inline-size: 220px;
    max-inline-size: min(320px, 80vw);
  }

  .item svg {
    color: var(--_ink-2);
  }

  .severe,
  .severe svg {
    color: var(--_danger);
  }

  [aria-expanded='true'] {
    background: var(--_hover);
  }
`;
