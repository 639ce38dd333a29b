import { css } from 'lit';

/** For what `message-extras.ts` renders. */
export const styles = css`
  .unread {
    color: var(--_accent-text);
  }

  .unread::before,
  .unread::after {
    background: var(--_accent-line);
  }

  .note {
    margin-block-start: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_note-line);
    border-radius: var(--_radius-card);
    background: var(--_note-soft);
  }

  .note-head {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-end: 4px;
    color: var(--_note);
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
  }

  .note-head b {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 600;
  }

  .dots {
    display: flex;
    gap: 4px;
    align-items: center;
    block-size: 20px;
    padding-inline: 2px;
  }

  .dots i {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_ink-2);
    animation: dot 1.2s infinite;
  }

  .dots i:nth-child(2) {
    opacity: 0.65;
    animation-delay: 0.15s;
  }

  .dots i:nth-child(3) {
    opacity: 0.35;
    animation-delay: 0.3s;
  }

  @keyframes dot {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }

    30% {
      opacity: 1;
    }
  }

  .pill {
    position: absolute;
    z-index: 1;
    inset-block-end: 12px;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 32px);
    min-block-size: 36px;
    margin-inline: auto;
    padding-block: 5px;
    border-radius: 22px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_accent-text);
    font-size: 13px;
  }

  .pill:hover {
    background: var(--_hover);
  }

  @media (prefers-reduced-motion: reduce) {
    .dots i {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .note {
      border: 1px solid CanvasText;
    }

    .dots i {
      background: CanvasText;
    }
  }
`;
