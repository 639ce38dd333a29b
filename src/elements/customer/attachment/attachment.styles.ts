import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 100%;
    inline-size: 240px;
  }

  .card {
    position: relative;
    overflow: hidden;
    border-radius: inherit;
    background: var(--_muted);
  }

  .picture {
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: var(--_ratio, 4 / 3);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--_line);
    color: var(--_ink-2);
    font: 500 13px/18px var(--_font);
    cursor: zoom-in;
  }

  .picture:focus-visible {
    outline-offset: -4px;
    box-shadow: inset 0 0 0 2px var(--_surface);
  }

  .picture > * {
    grid-area: 1 / 1;
  }

  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  /* It is not made larger than it is. */
  .small img {
    object-fit: scale-down;
  }

  .failed {
    gap: 4px;
    align-content: center;
    padding: 12px;
    text-align: center;
    cursor: pointer;
  }

  .failed > * {
    grid-area: auto;
  }

  .failed u {
    color: var(--_accent-text);
    text-underline-offset: 3px;
  }

  .foot,
  .file {
    display: flex;
    gap: 12px;
    align-items: center;
    font: 500 12px/16px var(--_font);
  }

  .foot {
    min-block-size: 32px;
    padding-block: 4px;
    padding-inline: 12px;
  }

  .file {
    min-block-size: 56px;
    padding-block: 8px;
    padding-inline: 12px 8px;
    font-size: 13px;
    line-height: 18px;
  }

  .sheet {
    color: var(--_ink-2);
  }

  .facts {
    flex: 1;
    min-inline-size: 0;
  }

  .foot .file-name {
    flex: 1;
  }

  .size {
    flex: none;
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    font-variant-numeric: tabular-nums;
  }

  .size.error {
    margin: 0;
    color: var(--_danger);
  }

  .bar {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 3px;
    background: var(--_line);
  }

  .bar i {
    display: block;
    inline-size: var(--_done);
    block-size: 100%;
    background: var(--_accent-text);
    transition: inline-size 150ms linear;
  }

  .foot .icon-button {
    inline-size: 32px;
    block-size: 32px;
    margin-block: -4px;
    margin-inline-end: -8px;
  }

  @media (hover: hover) {
    .icon-button:hover {
      background: var(--_line);
    }
  }

  @media (pointer: coarse) {
    .foot .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar i {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .card {
      border: 1px solid CanvasText;
    }

    .bar i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
