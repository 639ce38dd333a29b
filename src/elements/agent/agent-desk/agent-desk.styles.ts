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
`;
