import { css } from 'lit';

export const styles = css`
  .editor {
    min-inline-size: 0;
  }

  .languages,
  .tools,
  .languages form {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  .tools {
    margin-block-start: 12px;
  }

  /* Beside fields of that height. */
  :is(.tools, .languages) .button {
    min-block-size: 44px;
  }

  .choice,
  .search {
    position: relative;
    flex: 1 1 180px;
  }

  .choice .control {
    padding-inline: 40px;
    text-overflow: ellipsis;
  }

  .search .control {
    padding-inline-start: 40px;
  }

  .choice > svg,
  .search > svg {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 12px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .choice > svg:last-child {
    inset-block-start: 12px;
    inset-inline: auto 12px;
  }

  .languages form {
    flex: 1 1 240px;
  }

  #tag {
    flex: 1 1 80px;
    inline-size: 80px;
  }

  .languages .error {
    flex-basis: 100%;
    margin: 0;
  }

  .check-row {
    align-items: center;
    min-block-size: 44px;
  }

  .file {
    position: relative;
    overflow: hidden;
  }

  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .file:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  .state,
  .nothing {
    margin: 16px 0 0;
    color: var(--_ink-2);
    font: 400 13px/18px var(--_font);
  }

  .nothing {
    padding-block: 40px;
    text-align: center;
  }

  .wrong {
    display: flex;
    gap: 8px;
    margin-block-start: 12px;
    color: var(--_danger);
    font: 500 13px/20px var(--_font);
  }

  .wrong svg {
    margin-block-start: 2px;
  }

  .wrong p,
  .wrong ul {
    margin: 0;
  }

  .wrong ul {
    padding-inline-start: 20px;
    font-weight: 400;
  }

  section {
    margin-block-start: 16px;
  }

  section h3 {
    margin: 0;
    padding: 8px 12px;
    border-block: 1px solid var(--_line);
    background: var(--_sunken);
    font: 600 13px/20px var(--_font);
  }

  .rows-of-labels {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li[part] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 40px;
    gap: 4px 12px;
    align-items: center;
    padding-block: 8px;
    padding-inline: 12px 0;
    border-block-end: 1px solid var(--_line);
  }

  li[part] label {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* English, and yet at the beginning of the row. */
  .english,
  .where {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .where {
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
  }

  .where code {
    font: 400 12px/16px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  }

  .where code::after {
    content: ' · ';
  }

  .changed .control {
    border-color: var(--_accent-text);
  }

  @container (inline-size < 560px) {
    li[part] {
      grid-template-columns: minmax(0, 1fr) 40px;
    }

    li[part] label {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 480px) {
    .tools .check-row {
      flex-basis: 100%;
    }

    .tools .button {
      flex: 1;
    }
  }
`;
