import { css } from 'lit';

/** What has gone wrong, and what can be taken back. */
export const noticeStyles = css`
  .undo-place:empty {
    display: none;
  }

  .undo-place {
    position: absolute;
    inset-block-end: 16px;
    inset-inline: 76px 16px;
    z-index: 3;
    display: flex;
    pointer-events: none;
  }

  .undo {
    display: flex;
    gap: 12px;
    align-items: center;
    padding-block: 6px;
    padding-inline: 16px 6px;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    font-weight: 500;
    pointer-events: auto;
    animation: rise 180ms var(--_ease);
  }

  @keyframes rise {
    from {
      translate: 0 8px;
    }
  }

  .status:empty,
  .notices:empty {
    display: none;
  }

  .note,
  .notice {
    display: flex;
    flex: none;
    gap: 8px;
    align-items: center;
    min-block-size: 40px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
    font: 500 13px/16px var(--_font);
  }

  .notice {
    padding-block: 2px;
    border-color: var(--_danger-line);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .notice span {
    flex: 1;
  }

  .notice .icon-button,
  .note .link,
  .notice .link {
    color: inherit;
  }

  .note .link,
  .notice .link {
    flex: none;
    min-block-size: 32px;
    font-size: 13px;
    font-weight: 600;
  }

  .note .link {
    margin-block: -8px;
  }

  @container desk (inline-size < 800px) {
    /* Above the field, or the bar. */
    .undo-place {
      inset-block-end: 136px;
      inset-inline: 16px;
      justify-content: center;
    }
  }

  @media (pointer: coarse) {
    .note .link,
    .notice .link {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .undo {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .undo {
      border-color: Highlight;
    }

    .note,
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
