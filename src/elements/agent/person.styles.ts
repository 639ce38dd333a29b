import { css } from 'lit';

/** For what `person.ts` renders. */
export const personStyles = css`
  .name {
    overflow-wrap: anywhere;
  }

  .suffix {
    color: var(--_ink-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .mark {
    position: relative;
    display: inline-grid;
    flex: none;
    color: var(--_accent-text);
  }

  .mark.claimed {
    color: var(--_note);
  }

  .pill {
    display: inline-flex;
    flex: none;
    gap: 4px;
    align-items: center;
    padding: 1px 6px;
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font: 600 12px/16px var(--_font);
    white-space: nowrap;
  }

  .pill.claimed {
    background: var(--_note-soft);
    color: var(--_note);
  }

  @media (forced-colors: active) {
    .pill {
      border: 1px solid CanvasText;
    }
  }
`;
