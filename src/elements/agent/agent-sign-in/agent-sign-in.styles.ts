import { css } from 'lit';

export const styles = css`
  :host {
    container: sign-in / inline-size;
  }

  .root {
    display: grid;
    gap: 20px;
    inline-size: min(400px, 100%);
    margin-inline: auto;
    padding: 32px 24px;
  }

  @container sign-in (inline-size >= 480px) {
    .root {
      padding: 40px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-panel);
      background: var(--_surface);
    }
  }

  .tile {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    margin-block-end: 20px;
    border-radius: var(--_radius-card);
    background: var(--_fill);
    color: var(--_on-fill);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font: 600 22px/28px var(--_font);
    text-wrap: balance;
  }

  .lead {
    margin-block-start: 4px;
    color: var(--_ink-2);
  }

  form {
    display: grid;
    gap: 16px;
  }

  .submit {
    min-block-size: 48px;
  }

  ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    /* Not none: that takes the list away from screen readers in Safari. */
    list-style-type: '';
  }

  .agent {
    justify-content: flex-start;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 56px;
    padding-inline: 12px;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .or {
    display: flex;
    gap: 12px;
    align-items: center;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 16px;
  }

  .or::before,
  .or::after {
    flex: 1;
    border-block-start: 1px solid var(--_line);
    content: '';
  }

  .failed {
    display: flex;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_danger-line);
    border-radius: var(--_radius-control);
    background: var(--_danger-soft);
    color: var(--_danger);
    font-weight: 500;
  }
`;
