import { html } from 'lit';
import { fileName, nameParts } from '../../model/attachment.js';

/** A file's name that is cut in the middle where there is no room: its ending is always seen. */
export function fileNameParts(name: string) {
  const shown = fileName(name);
  const [stem, ending] = nameParts(shown);
  return html`<span class="file-name" part="name" title=${shown}
    ><bdi><span class="stem">${stem}</span><span>${ending}</span></bdi></span
  >`;
}
