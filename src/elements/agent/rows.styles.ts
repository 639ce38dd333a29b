import { css } from 'lit';

/** A list whose rows are all equally high, of which one has the focus and one is looked at. */
export const rowsStyles = css`
  .scroller {
    position: relative;
    padding-block: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  ul {
    margin: 0;
    padding: 0 8px;
    /* Not none: that takes the list away from screen readers in Safari. */
    list-style-type: '';
  }

  /* What changes in a row lays out nothing around it. */
  li {
    contain: content;
  }

  .row {
    gap: 12px;
    inline-size: 100%;
    margin: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    letter-spacing: normal;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .row[aria-current='true'] {
    background: var(--_accent-soft);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .who {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
  }

  .who .name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Keeps the focus while it is far away. */
  .held {
    position: absolute;
    inset-block-start: 0;
    opacity: 0;
    pointer-events: none;
  }

  .empty {
    display: grid;
    justify-items: center;
    padding: 64px 32px;
    color: var(--_ink-2);
    text-align: center;
  }

  .empty strong {
    margin-block: 8px 2px;
    color: var(--_ink);
    font: 600 16px/20px var(--_font);
  }

  @media (hover: hover) {
    .row:not([aria-current='true']):hover {
      background: var(--_hover);
    }
  }

  @media (forced-colors: active) {
    .row[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .row:focus-visible {
      outline: 3px solid CanvasText;
      outline-offset: -3px;
    }
  }
`;
