import { css, type CSSResult } from 'lit';

/** Little height: what is left of the compact form while the focus is elsewhere. */
const folded = (form: CSSResult): CSSResult => css`
  ${form} .cell:not(.email),
  ${form} .roomy:not(:only-child) {
    display: none;
  }

  ${form} .tight {
    display: inline;
  }
`;

export const styles = css`
  form {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--pd-login-form-gap, 16px);
  }

  /* Takes the focus of a click beside the controls, so that nothing folds under the pointer. */
  form:focus {
    outline: none;
  }

  h2,
  p {
    margin: 0;
    text-wrap: pretty;
  }

  h2 {
    font: 600 22px/28px var(--_font);
    overflow-wrap: anywhere;
  }

  .lead {
    margin-block: -12px 4px;
    margin-block: calc(4px - var(--pd-login-form-gap, 16px)) 4px;
    color: var(--_ink-2);
    font-size: 15px;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--pd-login-form-gap, 16px) 12px;
    align-items: start;
  }

  .field:not(.half) {
    grid-column: 1 / -1;
  }

  .field {
    overflow-wrap: anywhere;
  }

  /* An address is read from the left, but stands where the other values do. */
  [dir='rtl'] .control[dir='ltr'] {
    text-align: end;
  }

  .select {
    position: relative;
    display: block;
  }

  .select .control {
    padding-inline-end: 40px;
  }

  .select svg {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    color: var(--_ink-2);
    pointer-events: none;
  }

  .check-row label {
    min-inline-size: 0;
    cursor: pointer;
  }

  .error {
    margin-block-start: 6px;
  }

  .link {
    font: inherit;
    text-align: start;
  }

  form > .button {
    min-block-size: 48px;
    padding-block: 11px;
    font-size: 16px;
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  .or {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 16px;
  }

  .or::before,
  .or::after {
    flex: 1;
    border-block-start: 1px solid var(--_line);
    content: '';
  }

  .hint {
    margin-block-start: calc(8px - var(--pd-login-form-gap, 16px));
    text-align: center;
  }

  .failure {
    display: flex;
    gap: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_danger-line);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    overflow-wrap: anywhere;
  }

  .failure svg {
    color: var(--_danger);
  }

  .failure strong {
    font-weight: 600;
  }

  :host([compact]) form {
    gap: 8px;
  }

  .group {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1px;
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_line);
  }

  .cell {
    position: relative;
    display: flex;
    align-items: center;
    background: var(--_surface);
  }

  .cell:not(.half),
  .group > .button {
    grid-column: 1 / -1;
  }

  .entry {
    position: relative;
    flex: 1;
    min-inline-size: 0;
  }

  .cell .control {
    display: block;
    min-block-size: 48px;
    padding: 20px 12px 2px;
    border: 0;
    border-radius: calc(var(--_radius-control) - 1px);
    background: none;
    box-shadow: none;
    outline: none;
  }

  .cell label {
    position: absolute;
    inset-block-start: 6px;
    inset-inline: 12px;
    overflow: hidden;
    color: var(--_ink-2);
    font: 400 12px/14px var(--_font);
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }

  .cell .control[aria-invalid='true'] ~ label {
    color: var(--_danger);
  }

  /* The ring goes round the cell, with the button in it. */
  .cell::after {
    position: absolute;
    inset: 0;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius-control) - 1px);
    pointer-events: none;
    content: '';
  }

  .cell:has(.control[aria-invalid='true'])::after {
    border-color: var(--_danger);
  }

  .cell:has(.control:focus-visible)::after {
    border-color: var(--_accent-text);
  }

  .cell .button {
    flex: none;
    max-inline-size: 60%;
    min-block-size: 38px;
    margin: 5px;
    margin-inline-start: 0;
    padding-block: 6px;
    overflow-wrap: anywhere;
  }

  .group > .button {
    border-radius: 0;
  }

  [part='group'] ~ .error {
    margin-block-start: 0;
  }

  .rest {
    display: none;
    flex-direction: column;
    gap: 12px;
    max-block-size: max(30vh, 136px);
    /* Room for focus rings, which a scrolling box cuts off. */
    margin: -4px;
    padding: 8px 4px 4px;
    overflow: auto;
  }

  form:is(:focus-within, .faulty) > .rest:not(:empty) {
    display: flex;
  }

  .tight {
    display: none;
  }

  @media (pointer: coarse) {
    .cell .control {
      min-block-size: 52px;
      padding-block-start: 24px;
    }

    .cell label {
      inset-block-start: 8px;
    }

    .cell .button {
      min-block-size: 44px;
      margin-block: 4px;
      margin-inline-end: 4px;
    }
  }

  @media (forced-colors: active) {
    .failure svg,
    .select svg {
      color: CanvasText;
    }

    .cell {
      outline: 1px solid CanvasText;
    }

    .cell::after {
      display: none;
    }

    .cell:has(.control:focus-visible)::after {
      display: block;
      border-color: Highlight;
    }
  }

  @media (max-height: 479px) {
    ${folded(css`:host([compact]) form:not(:focus-within, .faulty)`)}
  }

  ${folded(css`:host([compact][short]) form:not(:focus-within, .faulty)`)}
`;
