/**
 * Gives the person a file to keep. Never one that the browser would open: what somebody else has
 * sent must not run as a page of the site.
 */
export function saveFile(content: Blob, name: string): void {
  const inert = content.slice(0, content.size, 'application/octet-stream');
  const url = URL.createObjectURL(inert);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
