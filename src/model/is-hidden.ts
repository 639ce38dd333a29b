import type { AuthType } from './auth-type.js';

/** How a person is known. */
export type KnownAs = { kind: 'unknown' | 'visitor' } | { kind: 'contact'; via: 'code' | 'form' };

/**
 * The first of the permissions, by itself because every page needs it before the rest is loaded:
 * under `code` there is nothing at all for whoever the site's code does not name.
 */
export const isHidden = (authType: AuthType, identity: KnownAs): boolean =>
  authType === 'code' && !(identity.kind === 'contact' && identity.via === 'code');
