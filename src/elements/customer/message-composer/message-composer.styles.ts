import { css } from 'lit';

export const styles = css`
  .root {
    position: relative;
    padding: 12px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  .box {
    display: flex;
    gap: 4px;
    align-items: end;
    padding: 3px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    cursor: text;
  }

  .box:has(textarea:focus-visible) {
    border-color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }

  .box.over {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .box.disabled {
    border-color: transparent;
    background: var(--_muted);
    cursor: default;
  }

  textarea {
    flex: 1;
    min-inline-size: 0;
    /* Five lines. */
    max-block-size: 136px;
    margin: 0;
    padding: 8px 10px;
    overflow: hidden auto;
    border: 0;
    background: none;
    color: var(--_ink);
    /* 16 px: below that, phones zoom in on focus. */
    font: 400 16px/24px var(--_font);
    letter-spacing: normal;
    overflow-wrap: anywhere;
    resize: none;
    appearance: none;
    field-sizing: content;
    unicode-bidi: plaintext;
  }

  /* The box shows it. */
  textarea:focus-visible {
    outline: none;
  }

  textarea::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }

  textarea:disabled {
    color: var(--_ink-3);
    -webkit-text-fill-color: currentcolor;
  }

  .actions {
    display: flex;
    flex: none;
    align-items: center;
    min-block-size: 40px;
  }

  .emoji[aria-expanded='true'] {
    background: var(--_hover);
    color: var(--_ink);
  }

  pd-emoji-picker {
    position: absolute;
    inset-block-end: calc(100% - 4px);
    inset-inline-end: 12px;
    z-index: 2;
    inline-size: calc(100% - 24px);
  }

  .send {
    flex: none;
    background: var(--_fill);
    color: var(--_on-fill);
  }

  @media (hover: hover) {
    .send:hover {
      background: var(--_fill-hover);
    }

    .send[aria-disabled='true']:hover {
      background: var(--_muted);
    }
  }

  @media (pointer: coarse) {
    textarea {
      padding-block: 10px;
      max-block-size: 140px;
    }

    .actions {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .box:has(textarea:focus-visible) {
      outline: 2px solid Highlight;
    }

    .box.over {
      outline: 2px solid Mark;
    }
  }
`;
