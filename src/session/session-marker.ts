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

export function setMarker(account: string, sessionId: string | undefined): void {
  try {
    if (sessionId === undefined) localStorage.removeItem(key(account));
    else localStorage.setItem(key(account), sessionId);
  } catch {
    // Storage is refused, so there is nothing to come back to either.
  }
}
