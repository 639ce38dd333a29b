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

  .root:focus {
    outline: none;
  }

  .sign-in {
    flex: 1;
    display: grid;
    align-items: center;
    overflow: auto;
  }

  @container desk (inline-size >= 560px) {
    .sign-in {
      background: var(--_sunken);
    }
  }

  .place {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }

  .rail,
  .rail nav,
  .me {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
  }

  .rail {
    flex: none;
    justify-content: space-between;
    inline-size: 64px;
    padding-block: 12px;
    border-inline-end: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .to {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink-2);
    font: 500 12px/16px var(--_font);
    letter-spacing: normal;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .to[aria-current] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .to .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .to .dot {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid var(--_sunken);
    border-radius: 50%;
    background: var(--_badge);
  }

  .me pd-chat-menu::part(list) {
    inset-block: auto 0;
    inset-inline: calc(100% + 8px) auto;
  }

  .columns {
    position: relative;
    display: grid;
    flex: 1;
    grid-template-columns: 328px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-inline-size: 0;
    min-block-size: 0;
  }

  .columns.chosen {
    grid-template-columns: 328px minmax(0, 1fr) 344px;
  }

  .columns.contacts {
    grid-template-columns: minmax(0, 1fr);
  }

  .columns.contacts.chosen {
    grid-template-columns: minmax(0, 1fr) 344px;
  }

  .people,
  .rows {
    min-block-size: 0;
  }

  .rows {
    flex: 1;
  }

  .search {
    position: relative;
    flex: none;
    padding: 0 16px 8px;
  }

  .search svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 26px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .search .control {
    min-block-size: 40px;
    padding-block: 7px;
    padding-inline-start: 38px;
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
    gap: 16px;
    padding-inline: 16px;
    overflow: auto hidden;
    scrollbar-width: none;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    display: flex;
    flex: none;
    gap: 5px;
    align-items: center;
    min-block-size: 40px;
    margin: 0;
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

  .consent {
    padding: 20px;
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
  }

  .consent h3 {
    margin: 0 0 4px;
    color: var(--_ink);
    font: 600 14px/20px var(--_font);
  }

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
    gap: 12px;
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

    .columns.contacts.chosen {
      grid-template-columns: minmax(0, 1fr);
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

    .place {
      flex-direction: column-reverse;
    }

    /* Above the field, or the bar. */
    .undo-place {
      inset-block-end: 136px;
      inset-inline: 16px;
      justify-content: center;
    }

    .place.chosen > .rail {
      display: none;
    }

    .rail,
    .rail nav {
      flex-direction: row;
    }

    .rail {
      inline-size: auto;
      padding: 4px 12px;
      padding-block-end: max(4px, env(safe-area-inset-bottom));
      border-inline-end: 0;
      border-block-start: 1px solid var(--_line);
    }

    .rail nav {
      flex: 1;
      justify-content: space-around;
    }

    .me {
      flex-direction: row;
    }

    .me pd-chat-menu::part(list) {
      inset-block: auto calc(100% + 8px);
      inset-inline: auto 0;
    }

    .to {
      gap: 2px;
      inline-size: auto;
      min-inline-size: 72px;
      min-block-size: 52px;
      background: none;
    }

    .to[aria-current] {
      background: none;
    }

    .to .word {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .to .dot {
      inset-inline-end: 22px;
    }

    .columns.contacts.chosen > .people,
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

  .control::-webkit-search-cancel-button {
    appearance: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .undo {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .to[aria-current] {
      border: 2px solid Highlight;
    }

    .undo,
    .tab[aria-selected='true'] {
      border-color: Highlight;
    }

    .note,
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
