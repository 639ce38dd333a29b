import { css } from 'lit';

/** For what `fileNameParts()` renders. */
export const fileNameStyles = css`
  .file-name,
  .file-name bdi {
    display: flex;
    min-inline-size: 0;
    white-space: pre;
  }

  .stem {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
