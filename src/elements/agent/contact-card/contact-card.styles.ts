import { css } from 'lit';

export const styles = css`
  .person {
    display: flex;
    gap: 16px;
    align-items: center;
    padding: 20px;
  }

  .person > .who {
    flex: 1;
    min-inline-size: 0;
  }

  /* The whole of it is among the details. */
  h2 .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  .pill.blocked {
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .create {
    margin-block-start: 12px;
  }

  .ask {
    background: var(--_danger-soft);
  }

  .ask p {
    color: var(--_ink);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  .count {
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }

  .conversation {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: calc(100% + 20px);
    min-block-size: 44px;
    margin: 0 -10px;
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

  .conversation > span {
    flex: 1;
    min-inline-size: 0;
  }

  .conversation .last,
  .conversation .about {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .conversation .about {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }

  .conversation svg {
    color: var(--_ink-3);
  }

  .conversation:dir(rtl) svg {
    scale: -1 1;
  }

  .conversation:focus-visible {
    outline-offset: -2px;
  }

  h2 {
    margin: 0;
    font: 600 20px/28px var(--_font);
  }

  h3 {
    margin: 0;
    font: 600 14px/20px var(--_font);
  }

  section {
    padding: 20px;
    border-block-start: 1px solid var(--_line);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 32px;
    margin-block-end: 4px;
  }

  .head .icon-button {
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: -6px;
  }

  p {
    margin: 0;
    color: var(--_ink-2);
  }

  .row {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr) 16px;
    gap: 0 8px;
    align-items: start;
    padding-block: 1px;
  }

  .row > .label {
    margin: 0;
    padding-block: 6px;
    color: var(--_ink-2);
    font: 400 13px/20px var(--_font);
    overflow-wrap: anywhere;
  }

  .row > .mark {
    padding-block: 8px;
  }

  .value,
  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    margin: 0;
    padding: 5px 9px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  button.value {
    cursor: text;
    -webkit-tap-highlight-color: transparent;
    transition: border-color 150ms var(--_ease);
  }

  .value.blank {
    color: var(--_ink-3);
  }

  .value[aria-busy='true'] {
    color: var(--_ink-2);
  }

  .input {
    border-color: var(--_line-strong);
    background: var(--_surface);
    appearance: none;
    resize: none;
  }

  textarea.input {
    field-sizing: content;
    max-block-size: 192px;
  }

  .input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }

  .value:focus-visible,
  .input:focus-visible {
    outline-offset: -2px;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .error {
    grid-column: 2 / -1;
    margin-block: 6px 8px;
  }

  .error svg {
    margin-block-start: 0;
  }

  .row.new > .input:first-child {
    font-size: 13px;
  }

  .hint {
    grid-column: 2 / -1;
    margin-block: 4px 8px;
    font-size: 12px;
  }

  @media (hover: hover) {
    button.value:hover {
      border-color: var(--_line-strong);
    }

    .conversation:hover {
      background: var(--_hover);
    }
  }

  @media (pointer: coarse) {
    .row > .label {
      padding-block: 12px;
    }

    .row > .mark {
      padding-block: 14px;
    }

    .value,
    .input {
      min-block-size: 44px;
      padding-block: 11px;
    }

    /* Below 16 px, phones zoom in on focus. */
    .input,
    .row.new > .input:first-child {
      font-size: 16px;
    }

    .head .icon-button {
      inline-size: 44px;
      block-size: 44px;
      margin-inline-end: -12px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    button.value {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    button.value {
      border-color: ButtonBorder;
    }
  }
`;
