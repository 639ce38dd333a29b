import { css } from 'lit';

/*
 * The host is the page's: a reset of the site reaches it, and whatever the page inherits flows into
 * it. So it has no box, and what is seen stands on a root that takes nothing over. The panel brings
 * its own size: here is what the closed launcher needs.
 */
export const styles = css`
  :host {
    display: contents;
  }

  #root {
    all: initial;
    position: fixed;
    inset: 24px;
    inset-block-end: max(24px, env(safe-area-inset-bottom));
    z-index: 2147483000;
    display: flex;
    flex-direction: column;
    gap: 16px;
    align-items: end;
    justify-content: end;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: none;
  }

  #root > * {
    pointer-events: auto;
  }

  :host([position='bottom-start']) #root {
    align-items: start;
  }

  :host([theme='light']) #root {
    color-scheme: light;
  }

  :host([theme='dark']) #root {
    color-scheme: dark;
  }

  @media (max-width: 479px) {
    #root {
      inset: 16px;
      inset-block-end: max(16px, env(safe-area-inset-bottom));
    }

    #panel:not([hidden]) + pd-chat-launcher {
      display: none;
    }
  }

  :host([inline]) {
    display: block;
    block-size: 100%;
  }

  :host([inline]) #root {
    position: relative;
    inset: auto;
    z-index: auto;
    display: block;
    block-size: 100%;
  }

  /* Nobody is to see it: no box, no space, nothing to focus. */
  :host(:not(:state(shown))),
  :host([hidden]) {
    display: none;
  }

  @media print {
    #root {
      display: none;
    }
  }
`;
