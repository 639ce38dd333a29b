import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
  }

  .scroller {
    block-size: 100%;
  }

  /* A row's place is known without drawing it. */
  li,
  .row {
    block-size: 76px;
  }

  .row {
    display: flex;
    align-items: flex-start;
    padding: 10px;
    font: 400 13px/18px var(--_font);
    transition: background-color 150ms var(--_ease);
  }

  .row > .avatar {
    margin-block-start: 2px;
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
    flex: 1;
    font: 500 14px/20px var(--_font);
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
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
