import { css } from 'lit';

/** Buttons: `.button` with `.primary`, `.outlined`, `.soft`, `.quiet` or `.danger`; `.icon-button`; `.link`. */
export const buttons = css`
  .button,
  .icon-button,
  .link {
    margin: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 600 14px/20px var(--_font);
    letter-spacing: normal;
    text-transform: none;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color 150ms var(--_ease),
      border-color 150ms var(--_ease);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 40px;
    padding: 7px 16px;
    text-align: center;
  }

  .primary {
    background: var(--_fill);
    color: var(--_on-fill);
  }

  .outlined {
    border-color: var(--_line-strong);
    background: var(--_surface);
  }

  .soft {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .quiet {
    color: var(--_ink-2);
  }

  .danger {
    border-color: var(--_danger-line);
    color: var(--_danger);
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    color: var(--_ink-2);
  }

  .link {
    display: inline;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    color: var(--_accent-text);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @media (hover: hover) {
    .primary:hover {
      background: var(--_fill-hover);
    }

    .outlined:hover,
    .quiet:hover,
    .icon-button:hover {
      background: var(--_hover);
    }

    .danger:hover {
      background: var(--_danger-soft);
    }
  }

  /* Never the real attribute alone: a disabled control that keeps its place in the tab order says why. */
  .button:disabled,
  .button[aria-disabled='true'],
  .icon-button:disabled,
  .icon-button[aria-disabled='true'] {
    border-color: transparent;
    background: var(--_muted);
    color: var(--_ink-3);
    cursor: default;
  }

  @media (pointer: coarse) {
    .button,
    .icon-button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .button,
    .icon-button {
      border-color: ButtonBorder;
    }
  }

  .spinner {
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-block-start-color: currentcolor;
    border-radius: 50%;
    animation: spin 800ms linear infinite;
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .button,
    .icon-button,
    .link {
      transition: none;
    }

    .spinner {
      animation-duration: 4s;
    }
  }
`;

/** Fields: `.field` holds a label, a `.control`, and below it a `.hint` or an `.error`. */
export const fields = css`
  .field {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .label {
    margin-block-end: 6px;
    color: var(--_ink);
    font: 500 13px/16px var(--_font);
  }

  .control {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 11px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_ink);
    /* 16 px: below that, phones zoom in on focus. */
    font: 400 16px/24px var(--_font);
    letter-spacing: normal;
    appearance: none;
  }

  textarea.control {
    min-block-size: 92px;
    resize: vertical;
  }

  .control::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }

  .control:disabled {
    border-color: transparent;
    background: var(--_muted);
    color: var(--_ink-3);
  }

  .control[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .error {
    display: flex;
    gap: 6px;
    margin: 6px 0 0;
    color: var(--_danger);
    font: 500 13px/16px var(--_font);
  }

  .hint {
    margin: 6px 0 0;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }
`;
