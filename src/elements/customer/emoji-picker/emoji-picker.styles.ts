import { css } from 'lit';

export const styles = css`
  :host {
    inline-size: 100%;
    max-inline-size: 376px;
    block-size: 336px;
  }

  .picker {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border-radius: 12px;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .picker:focus {
    outline: none;
  }

  .control {
    flex: none;
    inline-size: auto;
    margin: 8px 8px 4px;
    background: var(--_raised);
  }

  .control:focus-visible {
    outline-offset: -1px;
  }

  .control::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  .tabs {
    display: flex;
    flex: none;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .tabs button {
    display: grid;
    flex: 1;
    place-items: center;
    min-inline-size: 0;
    block-size: 40px;
    margin: 0;
    padding: 0;
    border: 0;
    border-block: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }

  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent-text);
    color: var(--_accent-text);
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    padding: 8px;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  [role='row'] {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 8), 1fr);
  }

  [role='gridcell'] {
    display: grid;
    place-items: center;
    min-inline-size: 0;
    block-size: 40px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_ink);
    font: 24px/1 var(--_font);
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    letter-spacing: normal;
    cursor: pointer;
  }

  .none {
    margin: 24px 8px;
    color: var(--_ink-2);
    text-align: center;
  }

  .foot {
    display: flex;
    flex: none;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 16px 8px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_ink-2);
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Closed it shows the hand alone; its names are in the list and said by screen readers. */
  .tones {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    margin: 0;
    padding: 0 6px;
    overflow: hidden;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_ink);
    font: 20px/36px var(--_font);
    white-space: nowrap;
    cursor: pointer;
    appearance: none;
  }

  .tones option {
    background: var(--_raised);
    font-size: 16px;
  }

  @media (hover: hover) {
    .tabs button:hover,
    .tones:hover,
    [role='gridcell']:hover {
      background: var(--_hover);
    }
  }

  .tabs button:focus-visible,
  .tones:focus-visible,
  [role='gridcell']:focus-visible {
    outline-offset: -2px;
  }

  @media (pointer: coarse) {
    .tabs button,
    [role='gridcell'] {
      block-size: 44px;
    }

    .tones {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .picker {
      border: 1px solid CanvasText;
    }

    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
