import { css } from 'lit';

/** Check boxes and radio buttons: `.check-row` holds a `.check` and its label. */
export const choices = css`
  .check-row {
    display: flex;
    gap: 12px;
    font-size: 14px;
    line-height: 20px;
  }

  .check {
    position: relative;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    appearance: none;
  }

  .check[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .check[type='radio'] {
    border-radius: 50%;
  }

  /* The label's whole row is the target; on touch the box itself reaches 44 px. */
  .check::before {
    position: absolute;
    inset: -12px;
    content: '';
  }

  .check:checked {
    border-color: var(--_fill);
    background: var(--_fill);
  }

  .check[type='checkbox']:checked::after {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 6px;
    inline-size: 4px;
    block-size: 8px;
    border: solid var(--_on-fill);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
  }

  .check[type='radio']:checked::after {
    position: absolute;
    inset: 5px;
    border-radius: 50%;
    background: var(--_on-fill);
    content: '';
  }

  @media (forced-colors: active) {
    .check {
      appearance: auto;
    }

    .check:checked::after {
      content: none;
    }
  }
`;
