import { css } from 'lit';

export const styles = css`
  :host {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
  }

  .window {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: hidden;
    border-radius: var(--_radius-panel);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .window:focus {
    outline: none;
  }

  :host([modal]) .window {
    padding: env(safe-area-inset-top) env(safe-area-inset-right)
      max(0px, env(safe-area-inset-bottom) - var(--_below, 0px)) env(safe-area-inset-left);
    border-radius: 0;
    box-shadow: none;
  }

  /* Not a header element: in a page it would be one banner more. */
  .header {
    display: flex;
    flex: none;
    gap: 4px;
    align-items: center;
    min-block-size: 64px;
    padding-block: 11px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_line);
  }

  .who {
    flex: 1;
    min-inline-size: 0;
  }

  .identity {
    display: flex;
    gap: 12px;
    align-items: center;
  }

  .mark {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_radius-control);
    background: var(--_fill);
    color: var(--_on-fill);
    font: 600 20px/1 var(--_font);
    user-select: none;
  }

  .names {
    min-inline-size: 0;
  }

  h2 {
    margin: 0;
    font: 600 16px/20px var(--_font);
  }

  h2,
  .status {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .status {
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 18px;
  }

  .tools {
    display: flex;
    flex: none;
    align-items: center;
  }

  .fixed {
    position: relative;
    flex: none;
  }

  .body {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .body > ::slotted(*) {
    flex-shrink: 0;
  }

  @media (forced-colors: active) {
    .window {
      border: 1px solid CanvasText;
    }

    :host([modal]) .window {
      border: 0;
    }

    .mark {
      border: 1px solid CanvasText;
    }
  }
`;
