import { css } from 'lit';

/* The panel brings its own place and size: here is what the closed launcher needs. */
export const styles = css`
  :host {
    display: block;
    position: fixed;
    inset-block-end: max(24px, env(safe-area-inset-bottom));
    inset-inline-end: 24px;
    z-index: 2147483000;
  }

  :host([position='bottom-start']) {
    inset-inline: 24px auto;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  @media (max-width: 479px) {
    :host {
      inset-block-end: max(16px, env(safe-area-inset-bottom));
      margin-inline: -8px;
    }

    #panel:not([hidden]) + pd-chat-launcher {
      display: none;
    }
  }

  :host([inline]) {
    position: relative;
    inset: auto;
    z-index: auto;
    block-size: 100%;
    margin-inline: 0;
  }

  /* Nobody is to see it: no box, no space, nothing to focus. */
  :host(:not(:state(shown))),
  :host([hidden]) {
    display: none;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
