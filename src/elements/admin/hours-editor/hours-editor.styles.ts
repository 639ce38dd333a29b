import { css } from 'lit';

export const styles = css`
  .rows + .undone:not(:has(.undo)) {
    margin-block-start: 20px;
  }

  .status {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 16px 0;
    padding: 10px 12px;
    border-radius: var(--_radius-control);
    background: var(--_note-soft);
    color: var(--_note);
    font-weight: 500;
  }

  .status.open {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .status svg {
    flex: none;
  }

  .week,
  .holidays {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    list-style: none;
  }

  .day {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr) auto;
    gap: 0 8px;
    padding-block: 6px;
    padding-inline: 16px 8px;
  }

  .day + .day,
  .holiday + .holiday {
    border-block-start: 1px solid var(--_line);
  }

  .day-name {
    padding-block: 10px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .spans {
    display: grid;
    gap: 6px;
    align-content: center;
  }

  .closed {
    color: var(--_ink-2);
  }

  .times {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .times .control {
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 7px 8px;
    font-variant-numeric: tabular-nums;
  }

  /* A phone zooms in on what is smaller than 16 px. */
  @media (pointer: fine) {
    .times .control {
      font-size: 14px;
    }
  }

  .next-day {
    display: block;
    margin-block-start: 4px;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
  }

  .error {
    flex-wrap: wrap;
  }

  .error span {
    flex: 0 1 auto;
  }

  .error .link {
    font-weight: 600;
  }

  .actions {
    display: flex;
    gap: 2px;
    align-self: start;
  }

  .copying {
    grid-column: 1 / -1;
    margin-block: 8px 6px;
    padding: 12px 16px 16px;
    border-radius: var(--_radius-control);
    background: var(--_sunken);
  }

  .copying fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .copying legend {
    padding: 0;
    font: 500 13px/16px var(--_font);
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block: 10px 12px;
  }

  .days .check-row {
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .undone {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    color: var(--_ink-2);
  }

  .undone:has(.undo) {
    margin-block: 8px;
  }

  .holiday {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    padding-block: 2px;
    padding-inline: 16px 8px;
  }

  .holiday.over {
    color: var(--_ink-3);
  }

  .add-holiday {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
  }

  .holidays + .add-holiday {
    margin-block-start: 16px;
  }

  .add-holiday .field {
    flex: 0 1 220px;
  }

  .add-holiday .button {
    min-block-size: 44px;
  }

  .broken .error {
    margin-block: 16px 12px;
  }

  @container (inline-size < 560px) {
    .day {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .spans {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-end: 6px;
    }
  }

  @media (pointer: coarse) {
    .times .control,
    .days .check-row {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .status {
      border: 1px solid CanvasText;
    }
  }
`;
