import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    background: var(--_surface);
  }

  .root {
    display: grid;
    flex: 1;
    grid-template-columns: 248px minmax(0, 1fr);
  }

  .side {
    padding: 12px;
    border-inline-end: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .content {
    position: relative;
    inline-size: 100%;
    max-inline-size: 1160px;
    padding: 24px 40px 40px;
  }

  @container (inline-size < 800px) {
    .root {
      grid-template-rows: auto 1fr;
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      padding: 8px 16px;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }

    .content {
      padding: 16px 16px 32px;
    }
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 8px;
  }

  .tabs {
    display: flex;
    gap: 24px;
    margin-block-end: 24px;
    overflow: auto hidden;
    border-block-end: 1px solid var(--_line);
    scrollbar-width: none;
  }

  .tab {
    position: relative;
    flex: none;
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
    font: 500 14px/20px var(--_font);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .tab::after {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: transparent;
    content: '';
    transition: background-color 150ms var(--_ease);
  }

  .tab[aria-selected='true'] {
    color: var(--_ink);
    font-weight: 600;
  }

  .tab[aria-selected='true']::after {
    background: var(--_fill);
  }

  .tab:focus-visible {
    outline-offset: -4px;
    border-radius: var(--_radius-control);
  }

  @media (hover: hover) {
    .tab:hover {
      color: var(--_ink);
    }
  }

  h2 {
    min-inline-size: 0;
    margin: 0;
    font: 600 22px/28px var(--_font);
    overflow-wrap: anywhere;
  }

  .save {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 28px;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }

  .save.failed {
    color: var(--_danger);
    font-weight: 500;
  }

  .spinner {
    inline-size: 14px;
    block-size: 14px;
  }

  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-block-end: 16px;
    padding: 10px 12px;
    border: 1px solid var(--_note-line);
    border-radius: var(--_radius-control);
    background: var(--_note-soft);
    color: var(--_note);
  }

  .box.failure {
    border-color: var(--_danger-line);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .box p {
    flex: 1 1 240px;
    margin: 0;
  }

  .box .link {
    flex: none;
    color: inherit;
    font-weight: 600;
  }

  .box .icon-button {
    inline-size: 32px;
    block-size: 32px;
    color: inherit;
  }

  .toasts {
    position: sticky;
    z-index: 2;
    inset-block-end: 16px;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }

  .toast {
    display: flex;
    gap: 4px 12px;
    align-items: center;
    max-inline-size: 560px;
    margin-block-start: 24px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    padding-inline: 16px 8px;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    pointer-events: auto;
    animation: rise 150ms var(--_ease);
  }

  .toast p {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .toast :is(.button, .icon-button) {
    flex: none;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  .empty {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
    padding: 64px 24px;
    color: var(--_ink-2);
    text-align: center;
  }

  .empty h2 {
    color: var(--_ink);
    font: 600 16px/20px var(--_font);
  }

  .empty p {
    max-inline-size: 40ch;
    margin: 0 0 8px;
  }

  /* Only what takes longer is worth showing. */
  .loading {
    animation: appear 1ms 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .block {
    border-radius: var(--_radius-control);
    background: var(--_muted);
  }

  .side .block {
    block-size: 52px;
    margin-block-start: 48px;
  }

  .content .block {
    block-size: 28px;
    inline-size: 200px;
    margin-block-end: 48px;
  }

  .content .block.cards {
    block-size: 408px;
    inline-size: auto;
    border-radius: var(--_radius-card);
  }

  @container (inline-size < 800px) {
    .side .block {
      block-size: 44px;
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
    }

    .toast {
      border: 1px solid CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    @keyframes rise {
      from {
        opacity: 0;
      }
    }
  }
`;
