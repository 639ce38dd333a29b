import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    flex: none;
  }

  .button {
    gap: 8px;
    max-inline-size: 200px;
    padding-inline: 8px;
    font-weight: 500;
  }

  .button > .name,
  .item > .name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .button .avatar {
    inline-size: 24px;
    block-size: 24px;
  }

  .list {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    z-index: 2;
    min-inline-size: 232px;
    max-inline-size: min(320px, 80vw);
    max-block-size: min(420px, 60vh);
    padding: 6px;
    overflow: auto;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .item {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 6px 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    cursor: pointer;
  }

  .item > .name {
    flex: 1;
  }

  .item > .state {
    color: var(--_ink-2);
    font-size: 12px;
  }

  .item > svg {
    color: var(--_accent-text);
  }

  .item:focus-visible {
    outline-offset: -2px;
  }

  hr {
    margin: 6px 10px;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  /* Where there is little room, the picture says it. */
  @container view (inline-size < 640px) {
    .button {
      inline-size: 40px;
      padding: 0;
      border-color: transparent;
    }

    .button > :is(.name, svg) {
      display: none;
    }
  }

  @media (hover: hover) {
    .item:hover {
      background: var(--_hover);
    }
  }

  @media (forced-colors: active) {
    .list {
      border: 1px solid CanvasText;
    }
  }
`;
