import { css } from 'lit';

export const styles = css`
  ol {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  li.held {
    position: relative;
    z-index: 1;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .line {
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 6px;
  }

  .grip {
    cursor: grab;
    touch-action: none;
  }

  .held .grip {
    cursor: grabbing;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 600 14px/20px var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .name[aria-expanded='true'] > svg {
    rotate: 180deg;
  }

  .name .words {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }

  .name .about {
    flex: none;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }

  @media (hover: hover) {
    .name:hover {
      background: var(--_hover);
    }
  }

  .edited {
    gap: 16px;
    padding: 16px 16px 12px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
  }

  li:last-child .edited {
    border-end-start-radius: 11px;
    border-end-end-radius: 11px;
  }

  .edited .row {
    min-block-size: 40px;
    border: 0;
  }

  .choice {
    position: relative;
  }

  .choice select {
    padding-inline-end: 40px;
    text-overflow: ellipsis;
  }

  .choice > svg {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    pointer-events: none;
  }

  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin-block-start: 16px;
  }

  .add .field {
    flex: 1 1 160px;
  }

  .add .button {
    flex: none;
    min-block-size: 44px;
  }

  .removed {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_ink-2);
  }

  .removed:has(span) {
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    li.held {
      outline: 2px solid Highlight;
    }
  }
`;
