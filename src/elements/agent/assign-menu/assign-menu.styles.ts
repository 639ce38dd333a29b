import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    flex: none;
  }

  .button {
    gap: 8px;
    max-inline-size: 200px;
    padding-inline: 8px;
    font-weight: 500;
  }

  .button > .name,
  .item > .name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .button .avatar {
    inline-size: 24px;
    block-size: 24px;
  }

  .menu {
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    min-inline-size: 232px;
    max-inline-size: min(320px, 80vw);
    max-block-size: min(420px, 60vh);
    overflow: auto;
  }

  .item {
    min-block-size: 44px;
    padding-block: 6px;
  }

  .item > .name {
    flex: 1;
  }

  .item > .state {
    color: var(--_ink-2);
    font-size: 12px;
  }

  .item > svg {
    color: var(--_accent-text);
  }

  hr {
    margin: 6px 10px;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  /* Where there is little room, the picture says it. */
  @container view (inline-size < 640px) {
    .button {
      inline-size: 40px;
      padding: 0;
      border-color: transparent;
    }

    .button > :is(.name, svg) {
      display: none;
    }
  }

`;
