import type { AuthType } from './auth-type.js';

/** How a person is known. */
export type KnownAs =
  | { kind: 'unknown' | 'visitor'; via?: never; token?: never }
  | { kind: 'contact'; via: 'code' | 'form'; token?: string };

/**
 * The first of the permissions, by itself because every page needs it before the rest is loaded:
 * under `code` there is nothing at all for whoever the site's code does not name; nor, where only a
 * verified identity is accepted, for whoever it names without a token.
 */
export const isHidden = (
  authType: AuthType,
  { via, token }: KnownAs,
  verifiedOnly?: boolean,
): boolean => authType === 'code' && !(via === 'code' && (token || !verifiedOnly));
