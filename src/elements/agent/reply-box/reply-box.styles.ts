import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }

  .switch {
    display: flex;
    gap: 4px;
    padding: 8px 12px 0;
    border-block-start: 1px solid var(--_line);
  }

  .switch .button {
    min-block-size: 32px;
    padding: 5px 12px;
    color: var(--_ink-2);
    font: 500 13px/16px var(--_font);
  }

  .switch [aria-pressed='true'] {
    background: var(--_muted);
    color: var(--_ink);
    font-weight: 600;
  }

  .noting .switch [aria-pressed='true'] {
    background: var(--_note-soft);
    color: var(--_note);
  }

  pd-message-composer::part(root) {
    border-block-start: 0;
    padding-block-start: 8px;
  }

  .noting pd-message-composer::part(box) {
    border-color: var(--_note);
    background: var(--_note-soft);
  }

  .noting pd-message-composer::part(send) {
    background: var(--_note);
    color: var(--_note-soft);
  }

  .only {
    display: flex;
    flex: 1;
    gap: 4px;
    align-items: center;
    justify-content: end;
    padding-inline: 8px;
    color: var(--_note);
    font: 500 13px/16px var(--_font);
  }

  .replies {
    inset-block-end: calc(100% + 4px);
    inset-inline-start: 12px;
    inline-size: min(480px, 100% - 24px);
  }

  .head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding: 4px 10px 6px;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }

  kbd {
    padding: 1px 5px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font: 500 12px/16px var(--_font);
  }

  .list {
    max-block-size: min(264px, 40vh);
    overflow: auto;
  }

  .reply {
    display: grid;
    grid-template-columns: minmax(72px, 120px) minmax(0, 1fr);
  }

  .reply > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .reply b {
    font-weight: 600;
  }

  .reply span {
    color: var(--_ink-2);
  }

  .reply[aria-selected='true'],
  .reply[aria-selected='true']:hover {
    background: var(--_accent-soft);
  }

  .none {
    margin: 0;
    padding: 4px 10px 10px;
    color: var(--_ink-2);
  }

  @media (pointer: coarse) {
    .switch .button {
      min-block-size: 44px;
    }

    kbd,
    .keys {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .reply[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .switch [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
