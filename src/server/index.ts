/** For the site's own server (Node 20 or newer), never for a page: it works with a secret. */
export { makeSigningKey, publicKeySet, type PublicKey, type SigningKey } from './keys.js';
export {
  maxTokenLength,
  signAgentToken,
  signCustomerToken,
  type CustomerClaims,
  type TokenOptions,
  type VerifiedPerson,
} from './tokens.js';
