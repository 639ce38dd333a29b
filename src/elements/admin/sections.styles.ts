import { css } from 'lit';
import { switches } from '../../styles/switch.styles.js';
import { typedText } from '../../styles/typed-text.styles.js';

const own = css`
  :host {
    container-type: inline-size;
  }

  .root {
    display: grid;
    gap: 40px;
    align-items: start;
  }

  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }

  h3 + .fields {
    margin-block-start: 16px;
  }

  /* The preview stays in sight beside what changes it. */
  @container (inline-size >= 820px) {
    .root.beside {
      grid-template-columns: minmax(0, 1fr) 360px;
      gap: 32px;
    }

    .beside > pd-settings-preview {
      position: sticky;
      inset-block-start: 24px;
    }
  }

  .warning {
    display: flex;
    gap: 6px;
    margin: 6px 0 0;
    color: var(--_note);
    font: 500 13px/16px var(--_font);
  }

  .note {
    display: flex;
    gap: 8px;
    margin: 12px 0 0;
    color: var(--_ink-2);
    font: 400 13px/20px var(--_font);
  }

  .note svg {
    margin-block-start: 2px;
  }

  .note code {
    padding: 1px 4px;
    border-radius: var(--_radius-small);
    background: var(--_muted);
    color: var(--_ink);
    font: 400 12px/18px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    white-space: nowrap;
  }

  h3 {
    margin: 0 0 4px;
    font: 600 16px/20px var(--_font);
  }

  .lead {
    margin: 0 0 16px;
    color: var(--_ink-2);
  }

  .rows.verified {
    margin-block-start: 16px;
  }

  .rows {
    border-block-end: 1px solid var(--_line);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 64px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .about {
    flex: 1 1 240px;
    min-inline-size: 0;
  }

  .about label,
  .about .term {
    display: block;
    font-weight: 500;
  }

  .about p {
    margin: 2px 0 0;
    color: var(--_ink-2);
    font: 400 13px/18px var(--_font);
  }

  /* A segmented choice: native radio buttons under their words. */
  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    border-radius: 10px;
    background: var(--_muted);
  }

  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    padding-inline: 14px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    color: var(--_ink-2);
    font-weight: 500;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .segment:has(:checked) {
    border-color: var(--_line-strong);
    background: var(--_surface);
    color: var(--_ink);
  }

  .segment:has(:focus-visible) {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  @media (hover: hover) {
    .segment:not(:has(:checked)):hover {
      color: var(--_ink);
    }
  }

  @media (pointer: coarse) {
    .segment {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .segments {
      border: 1px solid CanvasText;
    }

    .segment:has(:checked) {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** What the settings' tabs have in common: sections, rows, choices, and the preview beside them. */
export const sections = [switches, typedText, own];
