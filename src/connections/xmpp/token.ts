/**
 * When a token (RFC 7519) ends, in milliseconds since 1970; undefined if it does not say. Only to
 * tell an expired token from a wrong one: whether it is true is for the server to say.
 */
export function expiryOf(token: string): number | undefined {
  const exp = claimsOf(token)?.['exp'];
  return typeof exp === 'number' ? exp * 1000 : undefined;
}

export const headOf = (token: string) => partOf(token, 0);
export const claimsOf = (token: string) => partOf(token, 1);

function partOf(token: string, part: 0 | 1): Record<string, unknown> | undefined {
  try {
    const payload = token.split('.')[part]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (letter) => letter.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' && claims ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
