import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }

  .list {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    z-index: 2;
    min-inline-size: 220px;
    max-inline-size: min(320px, 80vw);
    padding: 6px;
    border-radius: var(--_radius-card);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  [role='menuitem'] {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 40px;
    margin: 0;
    padding: 8px 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    cursor: pointer;
  }

  [role='menuitem'] svg {
    color: var(--_ink-2);
  }

  [role='menuitem'].severe,
  [role='menuitem'].severe svg {
    color: var(--_danger);
  }

  @media (hover: hover) {
    [role='menuitem']:hover {
      background: var(--_hover);
    }
  }

  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }

  [aria-expanded='true'] {
    background: var(--_hover);
  }

  @media (pointer: coarse) {
    [role='menuitem'] {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .list {
      border: 1px solid CanvasText;
    }
  }
`;
