import { css } from 'lit';

/* Dark in both schemes: a picture is looked at without what is around it. */
export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    outline: none;
    background: #0b0f0e;
    color: #f4f7f6;
    animation: appear 150ms var(--_ease);
    overscroll-behavior: contain;
  }

  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
  }

  dialog::backdrop {
    background: #0b0f0e;
  }

  .head {
    display: flex;
    grid-column: 1 / -1;
    gap: 4px;
    align-items: center;
    padding-block: max(8px, env(safe-area-inset-top)) 8px;
    padding-inline: max(16px, env(safe-area-inset-left)) max(8px, env(safe-area-inset-right));
  }

  .facts {
    flex: 1;
    min-inline-size: 0;
    font: 500 14px/20px var(--_font);
  }

  .more {
    margin: 0;
    color: #b8c3bf;
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
  }

  .stage {
    display: grid;
    grid-area: 2 / 1 / auto / -1;
    place-items: center;
    min-block-size: 0;
    padding-block-end: max(16px, env(safe-area-inset-bottom));
    padding-inline: 16px;
  }

  .several .stage {
    padding-inline: 72px;
  }

  img {
    max-inline-size: 100%;
    max-block-size: 100%;
    object-fit: contain;
    border-radius: var(--_radius-small);
  }

  .icon-button {
    color: inherit;
  }

  .icon-button:focus-visible {
    outline-color: currentcolor;
  }

  .step {
    z-index: 1;
    grid-row: 2;
    align-self: center;
    inline-size: 44px;
    block-size: 44px;
    margin: 14px;
    border-radius: 50%;
    background: rgb(11 15 14 / 0.6);
  }

  .previous {
    grid-column: 1;
  }

  .next {
    grid-column: 3;
  }

  .step:dir(rtl) svg {
    scale: -1 1;
  }

  .step[aria-disabled='true'] {
    visibility: hidden;
  }

  .failed {
    display: grid;
    gap: 8px;
    justify-items: center;
    font: 500 14px/20px var(--_font);
  }

  .failed .button {
    border-color: currentcolor;
    color: inherit;
  }

  .spinner {
    inline-size: 32px;
    block-size: 32px;
  }

  @media (hover: hover) {
    .icon-button:hover,
    .failed .button:hover {
      background: #25302d;
    }
  }

  @media (max-width: 479px) {
    .several .stage {
      padding-inline: 8px;
    }

    .step {
      margin: 8px;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      background: Canvas;
      color: CanvasText;
    }

    .more {
      color: CanvasText;
    }
  }
`;
