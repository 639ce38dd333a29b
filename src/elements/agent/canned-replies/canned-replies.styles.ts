import { css } from 'lit';

export const styles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }

  p {
    margin: 0 0 16px;
    color: var(--_ink-2);
  }

  li {
    display: flex;
    gap: 12px;
    align-items: center;
    border-block-end: 1px solid var(--_line);
  }

  .reply {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 56px;
    margin: 0;
    padding: 8px 4px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    text-align: start;
    cursor: pointer;
  }

  .reply b,
  .reply span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .reply b {
    font-weight: 600;
  }

  .reply span {
    color: var(--_ink-2);
  }

  .add {
    margin-block-start: 16px;
  }

  form {
    flex: 1;
    display: grid;
    gap: 16px;
    padding-block: 16px;
  }

  .shortcut {
    position: relative;
  }

  .shortcut .slash {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 12px;
    color: var(--_ink-2);
    font: 400 16px/24px var(--_font);
  }

  .shortcut .control {
    padding-inline-start: 22px;
  }

  .buttons {
    display: flex;
    gap: 8px;
  }

  @media (hover: hover) {
    .reply:hover {
      background: var(--_hover);
    }
  }
`;
