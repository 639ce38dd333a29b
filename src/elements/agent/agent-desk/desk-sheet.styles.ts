import { css } from 'lit';

/** What lies over the desk. */
export const sheetStyles = css`
  .sheet {
    inline-size: min(560px, 100% - 32px);
    max-block-size: min(720px, 100% - 32px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-panel);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    overscroll-behavior: contain;
  }

  .sheet::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding-block: 12px;
    padding-inline: 24px 12px;
    background: var(--_surface);
  }

  .sheet > :not(.sheet-head, .undo-place) {
    padding: 0 24px 24px;
  }

  .sheet .undo-place {
    position: sticky;
    inset-block-end: 16px;
    justify-content: center;
  }

  .keys {
    display: grid;
    margin: 0;
  }

  .keys > div {
    display: grid;
    grid-template-columns: 136px minmax(0, 1fr);
    align-items: center;
    min-block-size: 40px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
  }

  .keys dd {
    margin: 0;
  }

  kbd {
    display: inline-block;
    min-inline-size: 24px;
    padding: 1px 6px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    font: 500 12px/18px var(--_font);
    text-align: center;
  }

  .switch-row {
    display: flex;
    gap: 24px;
    align-items: center;
    justify-content: space-between;
    padding-block: 4px 16px;
    font-weight: 600;
    cursor: pointer;
  }

  .switch-row small {
    display: block;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }

  .rests {
    color: var(--_ink-3);
  }

  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
  }
`;
