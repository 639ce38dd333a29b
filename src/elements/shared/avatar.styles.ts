import { css } from 'lit';

/** For what `avatar()` renders. The pairs keep 7:1 between initials and ground, light and dark. */
export const avatarStyles = css`
  .avatar {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    border-radius: 50%;
    font: 600 14px/1 var(--_font);
    user-select: none;
  }

  .size-28 {
    inline-size: 28px;
    block-size: 28px;
    font-size: 11px;
  }

  .size-40 {
    inline-size: 40px;
    block-size: 40px;
  }

  .size-56 {
    inline-size: 56px;
    block-size: 56px;
    font-size: 20px;
  }

  .avatar img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    object-fit: cover;
  }

  .avatar img[hidden] {
    display: none;
  }

  .tone-none {
    background: var(--_muted);
    color: var(--_ink-2);
  }

  .tone-1 {
    background: #f7d7c2;
    color: #5a2d12;
    background: light-dark(#f7d7c2, #573b28);
    color: light-dark(#5a2d12, #fae0c9);
  }

  .tone-2 {
    background: #d1dffe;
    color: #293b64;
    background: light-dark(#d1dffe, #35425d);
    color: light-dark(#293b64, #d9e5ff);
  }

  .tone-3 {
    background: #dbe4c2;
    color: #38430e;
    background: light-dark(#dbe4c2, #3f4627);
    color: light-dark(#38430e, #e2ebc9);
  }

  .tone-4 {
    background: #f4d3e7;
    color: #5c2349;
    background: light-dark(#f4d3e7, #54374b);
    color: light-dark(#5c2349, #fcdaef);
  }

  .tone-5 {
    background: #bde6f1;
    color: #024756;
    background: light-dark(#bde6f1, #1e4953);
    color: light-dark(#024756, #c2eef9);
  }

  .tone-6 {
    background: #e1d9fa;
    color: #41306e;
    background: light-dark(#e1d9fa, #443a62);
    color: light-dark(#41306e, #e6dffc);
  }

  .presence {
    position: absolute;
    inset-block-end: -1px;
    inset-inline-end: -1px;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid var(--_surface);
    border-radius: 50%;
    background: var(--_online);
  }

  .presence.away {
    background: var(--_surface);
    box-shadow: inset 0 0 0 2px var(--_ink-2);
  }

  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }

    .presence {
      border-color: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }

    .presence.away {
      background: Canvas;
      box-shadow: none;
    }
  }
`;
