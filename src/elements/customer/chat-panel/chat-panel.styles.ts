import { css } from 'lit';

export const styles = css`
  :host {
    flex: 0 1 var(--pd-chat-panel-block-size, 704px);
    inline-size: min(var(--pd-chat-panel-inline-size, 400px), 100%);
    min-block-size: 0;
    transition:
      opacity 180ms var(--_ease),
      translate 180ms var(--_ease);
  }

  :host([inline]) {
    inline-size: 100%;
    block-size: 100%;
  }

  @starting-style {
    :host {
      opacity: 0;
      translate: 0 8px;
    }
  }

  @media (max-width: 479px) {
    :host(:not([inline])) {
      position: fixed;
      /* Else than 0 while a keyboard is up (VisibleAreaController). */
      inset: var(--_above, 0) 0 var(--_below, 0);
      inline-size: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      translate: none;
    }
  }

  pd-chat-window {
    block-size: 100%;
  }

  .form {
    padding: 24px;
  }

  pd-message-list {
    block-size: 100%;
  }

  .identity {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 0 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_ink-2);
    font-size: 14px;
  }

  .identity span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .identity b {
    color: var(--_ink);
    font-weight: 600;
  }

  .identity .link {
    flex: none;
    padding-block: 8px;
  }

  .cards {
    display: grid;
    gap: 12px;
    max-block-size: 50dvh;
    padding: 12px 16px;
    overflow: auto;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .card {
    position: relative;
  }

  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 10px 16px;
    border-block-start: 1px solid var(--_note-line);
    background: var(--_note-soft);
    color: var(--_note);
    font: 400 13px/18px var(--_font);
  }

  .bar .link {
    font: inherit;
    font-weight: 600;
  }

  .ask {
    display: grid;
    gap: 12px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .ask p {
    margin: 0;
    color: var(--_ink);
  }

  .ask div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .again {
    display: grid;
    padding: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .again .button {
    min-block-size: 48px;
  }

  /* As the list shows it, whose place it takes. */
  .empty {
    margin-block-start: auto;
    padding: 16px;
  }

  .welcome {
    display: grid;
    gap: 4px;
    justify-items: center;
    padding: 24px;
    color: var(--_ink-2);
    text-align: center;
  }

  .welcome svg {
    color: var(--_ink-3);
  }

  .welcome b {
    color: var(--_ink);
    font-weight: 600;
    font-size: 15px;
  }

  /* Blocks of the final size, after a moment: what comes at once should not flicker. */
  .loading {
    display: grid;
    gap: 16px;
    padding: 24px;
    animation: appear 0s 300ms both;
  }

  .loading div {
    block-size: 44px;
    border-radius: var(--_radius-control);
    background: var(--_muted);
  }

  .loading div:first-child {
    inline-size: 50%;
    block-size: 28px;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (pointer: coarse) {
    .bar .link {
      padding-block: 14px;
      margin-block: -14px;
    }
  }

  @media (max-height: 639px) {
    .form {
      padding: 20px;
    }
  }
`;
