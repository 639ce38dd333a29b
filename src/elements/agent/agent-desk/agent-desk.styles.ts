import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 480px;
    overflow: hidden;
    background: var(--_surface);
    /* The columns follow the desk's own width, not the page's. */
    container: desk / inline-size;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
  }

  .sign-in {
    flex: 1;
    display: grid;
    align-items: center;
    overflow: auto;
  }

  .columns {
    position: relative;
    display: grid;
    flex: 1;
    grid-template-columns: 328px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }

  .columns.chosen {
    grid-template-columns: 328px minmax(0, 1fr) 344px;
  }

  .list,
  .contact {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--_surface);
  }

  .list {
    border-inline-end: 1px solid var(--_line);
  }

  .contact {
    border-inline-start: 1px solid var(--_line);
  }

  .thread {
    min-inline-size: 0;
    min-block-size: 0;
  }

  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .head {
    display: flex;
    flex: none;
    align-items: center;
    min-block-size: 64px;
    padding: 8px 16px;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font: 600 20px/28px var(--_font);
  }

  .tabs {
    display: flex;
    flex: none;
    gap: 20px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 40px;
    margin: 0 0 -1px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font: 500 13px/16px var(--_font);
    letter-spacing: normal;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .tab:hover {
    color: var(--_ink);
  }

  .tab[aria-selected='true'] {
    border-color: var(--_accent-text);
    color: var(--_ink);
    font-weight: 600;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .tab[aria-selected='true'] .count {
    color: var(--_accent-text);
  }

  .me {
    display: flex;
    flex: none;
    gap: 8px;
    align-items: center;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-start: 1px solid var(--_line);
  }

  .me bdi {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .empty {
    display: grid;
    justify-items: center;
    padding: 64px 32px;
    color: var(--_ink-2);
    text-align: center;
  }

  .empty strong {
    margin-block: 8px 2px;
    color: var(--_ink);
    font: 600 16px/20px var(--_font);
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
  .notice .link {
    color: inherit;
  }

  .notice .link {
    min-block-size: 32px;
    font-size: 13px;
    font-weight: 600;
  }

  .back:dir(rtl) svg {
    scale: -1 1;
  }

  .back,
  .toggle,
  .drawer-bar {
    display: none;
  }

  .drawer-bar {
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 64px;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_line);
    font: 600 16px/20px var(--_font);
  }

  @container desk (inline-size < 1200px) {
    .columns.chosen {
      grid-template-columns: minmax(280px, 328px) minmax(0, 1fr);
    }

    .toggle {
      display: inline-grid;
    }

    .toggle[aria-expanded='true'] {
      background: var(--_accent-soft);
      color: var(--_accent-text);
    }

    .drawer-bar {
      display: flex;
    }

    .contact {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 1;
      inline-size: min(344px, 100%);
      box-shadow: var(--_shadow);
    }

    .contact:not(.open) {
      display: none;
    }
  }

  @container desk (inline-size < 800px) {
    .columns,
    .columns.chosen {
      grid-template-columns: minmax(0, 1fr);
    }

    .list {
      border-inline-end: 0;
    }

    .columns.chosen > .list,
    .columns:not(.chosen) > .thread {
      display: none;
    }

    .back {
      display: inline-grid;
      margin-inline-start: -4px;
    }

    .contact {
      inline-size: 100%;
      border: 0;
      box-shadow: none;
    }
  }

  @media (pointer: coarse) {
    .tab {
      min-block-size: 48px;
      min-inline-size: 44px;
    }

    .notice .link {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }

    .note,
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
