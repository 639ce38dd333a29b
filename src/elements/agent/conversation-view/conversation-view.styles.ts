import { css } from 'lit';

export const styles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
    background: var(--_surface);
    container: view / inline-size;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .bar {
    display: flex;
    flex: none;
    gap: 12px;
    align-items: center;
    min-block-size: 64px;
    padding: 8px 20px;
    border-block-end: 1px solid var(--_line);
  }

  .person {
    flex: 1;
    min-inline-size: 0;
  }

  .title {
    display: flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
  }

  h2 {
    min-inline-size: 0;
    margin: 0;
    overflow: hidden;
    font: 600 16px/20px var(--_font);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .sub {
    margin: 2px 0 0;
    overflow: hidden;
    color: var(--_ink-2);
    font: 400 13px/16px var(--_font);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .end {
    flex: none;
  }

  pd-message-list {
    flex: 1;
    min-block-size: 0;
  }

  pd-reply-box {
    flex: none;
  }

  .todo {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-block-size: 40px;
    padding: 6px 16px;
    border-block-start: 1px solid var(--_accent-line);
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font: 500 13px/16px var(--_font);
  }

  .todo span {
    flex: 1;
    min-inline-size: 160px;
    overflow-wrap: anywhere;
  }

  .todo .link,
  .ended .link {
    min-block-size: 28px;
    font-size: 13px;
    font-weight: 600;
  }

  .ended {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    justify-content: center;
    margin: 0;
    padding: 20px;
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_ink-2);
    text-align: center;
  }

  .empty {
    display: grid;
    flex: 1;
    place-content: center;
    justify-items: center;
    padding: 32px;
    color: var(--_ink-2);
    text-align: center;
  }

  .empty strong {
    margin-block: 8px 2px;
    color: var(--_ink);
    font: 600 16px/20px var(--_font);
  }

  /* Of about the final size, and only for those who wait. */
  .loading {
    flex: 1;
    padding: 40px 20px;
  }

  .loading i {
    display: block;
    inline-size: min(320px, 70%);
    block-size: 56px;
    margin-block-end: 16px;
    border-radius: var(--_radius-card);
    background: var(--_muted);
    opacity: 0;
    animation: appear 1ms 300ms forwards;
  }

  .loading i:nth-of-type(2) {
    margin-inline-start: auto;
  }

  @keyframes appear {
    to {
      opacity: 1;
    }
  }

  @container view (inline-size < 640px) {
    .bar {
      gap: 0;
      padding-inline: 8px;
    }

    .bar > .avatar {
      inline-size: 28px;
      block-size: 28px;
      font-size: 12px;
    }

    .bar > .avatar:first-child {
      margin-inline-start: 8px;
    }

    .person {
      margin-inline: 8px 4px;
    }

    /* The icon stays, and the word for those who listen. */
    .end {
      inline-size: 40px;
      padding: 0;
    }

    .pill {
      padding: 2px;
    }

    .end span,
    .pill .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* The name needs the room; the messages show whose they are. */
  @container view (inline-size < 440px) {
    .bar > .avatar {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
