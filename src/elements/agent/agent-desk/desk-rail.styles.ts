import { css } from 'lit';

/** The way between inbox and contacts, and who sits here: a column, or a bar below on a phone. */
export const railStyles = css`
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

  @container desk (inline-size < 800px) {
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
  }

  @media (forced-colors: active) {
    .to[aria-current] {
      border: 2px solid Highlight;
    }
  }
`;
