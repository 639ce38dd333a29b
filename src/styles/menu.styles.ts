import { css } from 'lit';

/** What opens beside a button: `.menu`, at a place of its own, and in it each `.item` to be chosen. */
export const menus = css`
  .menu {
    position: absolute;
    z-index: 2;
    padding: 6px;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .item {
    display: flex;
    gap: 12px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 40px;
    margin: 0;
    padding: 8px 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    cursor: pointer;
  }

  .item:focus-visible {
    outline-offset: -2px;
  }

  @media (hover: hover) {
    .item:hover {
      background: var(--_hover);
    }
  }

  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .menu {
      border: 1px solid CanvasText;
    }
  }
`;
