// Here and not beside the others: they load with the panel, these with the first file.
import { svg } from 'lit';
import { icon } from '../../../styles/icon.js';

export const fileIcon = (size = 24) =>
  icon(
    svg`<path d="M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5Z"/><path d="M13.5 3v5.5H19M8.5 13h7M8.5 16.5h4.5"/>`,
    size,
  );

export const pictureIcon = (size = 24) =>
  icon(
    svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2.5"/><circle cx="9" cy="9.8" r="1.6"/><path d="m4 17.5 5-4.5 3.5 3 3-2.5 5 4"/>`,
    size,
  );
