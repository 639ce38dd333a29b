import { css } from 'lit';

export const styles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 8px;
    font: 600 16px/20px var(--_font);
  }

  .faces {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 2px;
  }

  .face {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 3px;
    align-items: center;
    min-block-size: 68px;
    padding: 7px 0 4px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
    font: 400 12px/16px var(--_font);
    text-align: center;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color 150ms var(--_ease),
      color 150ms var(--_ease);
  }

  /* Over the whole face, so that a finger that explores the screen finds the button itself. */
  .face input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .face span {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .face:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
    color: var(--_accent-text);
    font-weight: 500;
  }

  .face:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  @media (hover: hover) {
    .face:not(:has(:checked)):hover {
      background: var(--_hover);
      color: var(--_ink);
    }
  }

  .label {
    display: flex;
    gap: 8px;
    justify-content: space-between;
  }

  .optional {
    color: var(--_ink-2);
    font-weight: 400;
  }

  textarea.control {
    min-block-size: 72px;
  }

  .failure {
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_danger-line);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .finished {
    flex-direction: row;
    align-items: center;
    min-block-size: 56px;
    padding-block: 8px;
  }

  .finished > svg {
    color: var(--_accent-text);
  }

  .finished p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
  }

  .finished .link {
    flex: none;
    padding-block: 4px;
  }

  @media (pointer: coarse) {
    .finished .link {
      min-block-size: 44px;
      padding-inline: 4px;
    }
  }

  @media (forced-colors: active) {
    .face:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
      color: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .face {
      transition: none;
    }
  }
`;
