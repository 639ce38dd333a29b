import { css } from 'lit';

export const styles = css`
  .preview {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    /* A customer's chat is no wider. */
    max-inline-size: 400px;
  }

  .head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
    margin-block: -6px 8px;
  }

  .head h3 {
    margin: 0;
  }

  .head .button {
    min-block-size: 32px;
    padding: 5px 10px;
    font-weight: 500;
  }

  .row {
    min-block-size: 0;
    margin-block-end: 8px;
    padding-block: 0 4px;
    border: 0;
  }

  .row .about {
    flex: 1 1 auto;
  }

  .segment {
    min-block-size: 32px;
  }

  /* Whatever the page has made of the settings themselves: the widget has its own colour. */
  .stage {
    --pd-accent: initial;

    position: relative;
    overflow: hidden;
    block-size: 600px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-panel);
    background: var(--_sunken);
  }

  .unseen {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: center;
    justify-content: center;
    padding: 24px;
    color: var(--_ink-2);
    text-align: center;
  }

  .unseen p {
    max-inline-size: 28ch;
    margin: 0;
  }

  .corner {
    display: flex;
    justify-content: end;
    margin-block-start: 16px;
  }

  .corner.bottom-start {
    justify-content: start;
  }

  .corner.light {
    color-scheme: light;
  }

  .corner.dark {
    color-scheme: dark;
  }

  .caption {
    margin: 8px 0 0;
    color: var(--_ink-2);
    font: 400 13px/18px var(--_font);
  }

  @media (pointer: coarse) {
    .head .button {
      min-block-size: 44px;
    }

    .segment {
      min-block-size: 44px;
    }
  }
`;
