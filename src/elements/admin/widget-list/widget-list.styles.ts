import { css } from 'lit';

export const styles = css`
  header {
    display: flex;
    gap: 4px;
    align-items: center;
    min-block-size: 40px;
    padding-inline-start: 10px;
  }

  h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    color: var(--_ink-2);
    font: 600 13px/16px var(--_font);
  }

  ul {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
  }

  .row {
    display: flex;
    gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 52px;
    margin: 0;
    padding: 6px 9px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .row[aria-current] {
    padding-inline-end: 48px;
    border-color: var(--_line);
    background: var(--_surface);
  }

  @media (hover: hover) {
    .row:not([aria-current]):hover {
      background: var(--_hover);
    }
  }

  .tile {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_radius-control);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  /* As dark as white needs it, whatever colour the owner has picked. */
  @supports (color: oklch(from red l c h)) {
    .tile {
      background: oklch(from var(--_tile, var(--_fill)) min(l, 0.48) min(c, 0.16) h);
      color: #fff;
    }
  }

  .words {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .words > * {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    font-weight: 600;
  }

  .id {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }

  li > .actions {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 4px;
  }

  .actions {
    position: relative;
  }

  .menu {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    display: flex;
    flex-direction: column;
    min-inline-size: 168px;
    padding: 4px;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .menu .button {
    justify-content: flex-start;
    padding-inline: 12px;
    font-weight: 400;
    color: var(--_ink);
  }

  .menu .remove {
    border-color: transparent;
    color: var(--_danger);
  }

  form {
    margin-block: 8px;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  .buttons .button {
    flex: 1 1 auto;
  }

  .choice {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  .choice select {
    padding-inline-end: 40px;
    text-overflow: ellipsis;
  }

  .choice > svg {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    pointer-events: none;
  }

  :host([compact]) header {
    padding-inline-start: 0;
  }

  :host([compact]) h2 {
    display: none;
  }

  @media (forced-colors: active) {
    .row[aria-current] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .tile,
    .menu {
      border: 1px solid CanvasText;
    }
  }
`;
