import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
  }

  .scroller {
    position: relative;
    block-size: 100%;
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
    block-size: 76px;
    contain: content;
  }

  .row {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    inline-size: 100%;
    /* All are equally high: a row's place is then known without drawing it. */
    block-size: 76px;
    margin: 0;
    padding: 10px;
    overflow: hidden;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 13px/18px var(--_font);
    text-align: start;
    letter-spacing: normal;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition: background-color 150ms var(--_ease);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .row > .avatar {
    margin-block-start: 2px;
  }

  /* Keeps the focus while it is far away. */
  .held {
    position: absolute;
    inset-block-start: 0;
    opacity: 0;
    pointer-events: none;
  }

  .assignee .avatar {
    inline-size: 24px;
    block-size: 24px;
  }

  .text {
    flex: 1;
    min-inline-size: 0;
  }

  .line {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }

  .who {
    display: flex;
    flex: 1;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
    font: 500 14px/20px var(--_font);
  }

  .who .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .suffix {
    flex: none;
  }

  time {
    flex: none;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }

  .waiting {
    display: flex;
    gap: 4px;
    align-items: center;
    color: var(--_note);
    font-weight: 600;
  }

  .last {
    display: -webkit-box;
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .unread .who {
    font-weight: 700;
  }

  .unread .last {
    color: var(--_ink);
  }

  .badge {
    flex: none;
    min-inline-size: 20px;
    margin-block-start: 2px;
    padding: 0 6px;
    border-radius: 10px;
    background: var(--_fill);
    color: var(--_on-fill);
    font: 700 12px/20px var(--_font);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  @media (hover: hover) {
    .row:hover {
      background: var(--_hover);
    }
  }

  .row[aria-current='true'] {
    background: var(--_accent-soft);
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

  .more {
    display: grid;
    padding: 4px 16px 20px;
  }

  /* Of the final size, and only for those who wait. */
  .placeholder {
    display: flex;
    gap: 12px;
    min-block-size: 76px;
    padding: 12px 18px;
    opacity: 0;
    animation: appear 1ms 300ms forwards;
  }

  .placeholder::before {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: var(--_muted);
    content: '';
  }

  .placeholder::after {
    flex: 1;
    block-size: 36px;
    border-radius: var(--_radius-control);
    background: var(--_muted);
    content: '';
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .row {
      transition: none;
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

    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
