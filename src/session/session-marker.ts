/*
 * A word in localStorage that says "a session is kept here", so that a page load can tell at once
 * whether there is a chat to go on with, without opening (and so creating) a database. In the
 * launcher's static graph: no imports.
 */

const key = (account: string): string => `pd-chat-customer:${account}`;

export function hasMarker(account: string): boolean {
  try {
    return localStorage.getItem(key(account)) !== null;
  } catch {
    return false;
  }
}

/** False where the browser refuses. */
export function setMarker(account: string, sessionId: string): boolean {
  try {
    localStorage.setItem(key(account), sessionId);
    return true;
  } catch {
    return false;
  }
}

/** Takes the word away, unless another session has put its own there meanwhile. */
export function removeMarker(account: string, sessionId: string): void {
  try {
    if (localStorage.getItem(key(account)) === sessionId) localStorage.removeItem(key(account));
  } catch {
    // Storage is refused, so there is nothing to come back to either.
  }
}
