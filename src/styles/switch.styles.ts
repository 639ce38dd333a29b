import { css } from 'lit';

/** A check box with the role of a switch. */
export const switches = css`
  .switch {
    position: relative;
    flex: none;
    inline-size: 40px;
    block-size: 24px;
    margin: 0;
    border-radius: var(--_radius-card);
    background: var(--_line-strong);
    cursor: pointer;
    appearance: none;
    transition: background-color 150ms var(--_ease);
  }

  .switch::before {
    position: absolute;
    inset: -10px 0;
    content: '';
  }

  .switch::after {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_surface);
    content: '';
    transition: inset-inline-start 150ms var(--_ease);
  }

  .switch:checked {
    background: var(--_fill);
  }

  .switch:checked::after {
    inset-inline-start: 19px;
    background: var(--_on-fill);
  }

  @media (forced-colors: active) {
    .switch {
      appearance: auto;
    }

    .switch::after {
      content: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .switch,
    .switch::after {
      transition: none;
    }
  }
`;
