import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: min(320px, 100%);
  }

  .bubble {
    display: flex;
    align-items: start;
    border-radius: var(--_radius-panel);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_ink);
  }

  .open {
    flex: 1;
    min-inline-size: 0;
    padding-block: 14px;
    padding-inline: 16px 0;
    border: 0;
    border-radius: var(--_radius-panel);
    background: none;
    color: inherit;
    font: 400 15px/22px var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext; /* the site’s own words, in the site’s language */
    cursor: pointer;
  }


  .close {
    flex: none;
    margin: 3px;
    color: var(--_ink-2);
  }

  @media (prefers-reduced-motion: no-preference) {
    .bubble {
      animation: rise 180ms var(--_ease);
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  @media (forced-colors: active) {
    .bubble {
      outline: 1px solid;
    }
  }
`;
