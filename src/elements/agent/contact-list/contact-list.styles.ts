import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
    container: contacts / inline-size;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .head {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 64px;
    padding: 8px 16px;
  }

  h2 {
    margin: 0;
    font: 600 20px/28px var(--_font);
  }

  .tools {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0 16px 12px;
    border-block-end: 1px solid var(--_line);
  }

  search {
    position: relative;
    flex: 1 1 200px;
  }

  search svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 10px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .control {
    min-block-size: 40px;
    padding-block: 7px;
  }

  search .control {
    padding-inline-start: 38px;
  }

  .control::-webkit-search-cancel-button {
    appearance: none;
  }

  .order {
    position: relative;
    flex: 0 1 auto;
  }

  .order svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-end: 8px;
    pointer-events: none;
  }

  .order .control {
    padding-inline-end: 34px;
    font-size: 14px;
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
  }

  /* A row's place is known without drawing it. */
  li,
  .row {
    block-size: 60px;
  }

  .row {
    display: grid;
    grid-template-columns: 40px minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr);
    align-items: center;
    padding: 8px 10px;
    font: 400 14px/20px var(--_font);
  }

  .who {
    font-weight: 500;
  }

  .cell {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_ink-2);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .when {
    font-size: 12px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .blocked {
    color: var(--_danger);
  }

  @container contacts (inline-size < 560px) {
    .order {
      flex: 1 0 auto;
    }

    .row {
      grid-template-columns: 40px minmax(0, 1fr) auto;
    }

    .email {
      grid-row: 2;
      grid-column: 2 / 4;
      margin-block-start: -14px;
      font-size: 13px;
    }

    .row > .avatar {
      grid-row: 1 / 3;
    }
  }

  @media (pointer: coarse) {
    .control {
      min-block-size: 44px;
    }

    :is(search, .order) svg {
      inset-block-start: 12px;
    }

    /* Below 16 px, phones zoom in on focus. */
    .order .control {
      font-size: 16px;
    }
  }
`;
