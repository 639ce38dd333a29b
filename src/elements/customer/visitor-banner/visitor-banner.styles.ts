import { css } from 'lit';

export const styles = css`
  .banner {
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .text {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-end: 7px;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 16px;
  }

  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  strong {
    color: var(--_ink);
    font-weight: 600;
  }

  @media (max-height: 479px) {
    :host(:not(:focus-within)) .text {
      display: none;
    }
  }

  :host([short]:not(:focus-within)) .text {
    display: none;
  }
`;
