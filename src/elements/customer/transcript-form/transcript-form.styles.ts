import { css } from 'lit';

export const styles = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin: 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  h3 {
    margin: 0 0 4px;
    font: 600 16px/20px var(--_font);
  }

  .lead {
    margin: 0;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }

  .lead bdi {
    color: var(--_ink);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  .buttons .button {
    flex: 1 1 auto;
  }

  /* A line of its own if there is no room beside the button. */
  .buttons .link {
    flex: none;
    padding-block: 4px;
  }

  .failure {
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_danger-line);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .finished {
    flex-direction: row;
    align-items: center;
    min-block-size: 56px;
    padding-block: 8px;
  }

  .finished > svg {
    color: var(--_accent-text);
  }

  .finished p {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .finished .link {
    flex: none;
    padding-block: 4px;
  }

  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
      padding-inline: 4px;
    }
  }
`;
