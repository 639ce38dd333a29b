import { brotliCompressSync, constants } from 'node:zlib';

/**
 * As small as a server sends it: brotli at its best.
 *
 * @param {Buffer | string} content
 */
export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
