import type { Labels } from '../../../localization/catalog.js';
import { report } from './report.js';

interface LabelsHost extends HTMLElement {
  readonly widgetId: string;
  readonly labelsSrc?: string | null;
  labels?: Labels;
}

/** What the files of elements have given them. */
const given = new WeakMap<LabelsHost, Labels>();

/** Reads the element's file of label overrides: texts by id, or such objects by locale. */
export async function loadLabels(host: LabelsHost): Promise<void> {
  const { labelsSrc } = host;
  if (!labelsSrc) return;
  try {
    const response = await fetch(labelsSrc, { credentials: 'omit' });
    if (!response.ok) throw new Error(`${labelsSrc} answered ${response.status}`);
    const labels: unknown = await response.json();
    if (!isTexts(labels, true)) throw new Error(`${labelsSrc} is not an object of texts`);
    // What the site has set by program is nearer than its file.
    if (labelsSrc !== host.labelsSrc || host.labels !== given.get(host)) return;
    host.labels = labels as Labels;
    given.set(host, host.labels);
  } catch (cause) {
    report(host, 'labels-unavailable', { cause });
  }
}

const isTexts = (value: unknown, nested: boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (text) => typeof text === 'string' || (nested && isTexts(text, false)),
  );
