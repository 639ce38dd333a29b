import { css } from 'lit';

/** The column of conversations: search and tabs above them. */
export const inboxStyles = css`
  .rows {
    flex: 1;
  }

  .search {
    position: relative;
    flex: none;
    padding: 0 16px 8px;
  }

  .search svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 26px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .search .control {
    min-block-size: 40px;
    padding-block: 7px;
    padding-inline-start: 38px;
  }

  .tabs {
    display: flex;
    flex: none;
    gap: 16px;
    padding-inline: 16px;
    overflow: auto hidden;
    scrollbar-width: none;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    display: flex;
    flex: none;
    gap: 5px;
    align-items: center;
    min-block-size: 40px;
    margin: 0;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font: 500 13px/16px var(--_font);
    letter-spacing: normal;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .tab:hover {
    color: var(--_ink);
  }

  .tab[aria-selected='true'] {
    border-color: var(--_accent-text);
    color: var(--_ink);
    font-weight: 600;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .tab[aria-selected='true'] .count {
    color: var(--_accent-text);
  }

  @media (pointer: coarse) {
    .tab {
      min-block-size: 48px;
      min-inline-size: 44px;
    }
  }

  .control::-webkit-search-cancel-button {
    appearance: none;
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
