import { executeServerCommand } from '@web/test-runner-commands';

export interface MediaFeatures {
  'forced-colors'?: 'active' | 'none';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-color-scheme'?: 'light' | 'dark';
}

let emulating = false;

/** Makes the page believe in these media features until the end of the test. */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  emulating = true;
  await executeServerCommand('pd-emulate-media', { ...features });
}

// The runner uses a page again for the next file.
afterEach(async () => {
  if (!emulating) return;
  await executeServerCommand('pd-emulate-media', {});
  emulating = false;
});
