import { sendMouse } from '@web/test-runner-commands';
import type { SettingsChangeDetail } from '../../../src/elements/admin/settings-change.events.js';
import { until } from '../../support/until.js';

/** Inside shadow trees: each selector in the tree of what the one before has found. */
export function find<E extends HTMLElement>(element: Element, ...path: string[]): E {
  let at: Element | null = element;
  for (const selector of path) at = at!.shadowRoot!.querySelector(selector);
  return at as E;
}

/** What the element tells from now on. */
export function changesOf(element: HTMLElement): SettingsChangeDetail['changes'][] {
  const all: SettingsChangeDetail['changes'][] = [];
  element.addEventListener('pd-settings-change', ({ detail }) => all.push(detail.changes));
  return all;
}

/** A press with the mouse, in the middle. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
}

export const textIn = (element: Element): string =>
  element.textContent!.replace(/\s+/g, ' ').trim();

/** The file that a press makes the browser save. */
export async function savedBy(press: () => Promise<void>): Promise<File> {
  const { createObjectURL } = URL;
  const { click: follow } = HTMLAnchorElement.prototype;
  let file: File | undefined;
  let content: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    content = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function () {
    file = new File([content!], this.download);
  };
  try {
    await press();
    await until(() => file, 'a file is saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = follow;
  }
  return file!;
}
