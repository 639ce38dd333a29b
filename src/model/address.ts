/**
 * Longest id in UTF-8 bytes: its base32 then fills the 1023 bytes that an XMPP local part may have
 * (RFC 7622, section 3.3.1).
 */
export const maxAddressableBytes = 639;

// RFC 4648, section 6, in lower case: servers fold the case of local parts.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The local part of an XMPP address for any id: lower-case base32 of its UTF-8, without padding.
 * Servers fold case and forbid characters in addresses; so different ids keep different addresses.
 * Throws a RangeError for an id that is empty, too long, or holds a lone surrogate.
 */
export function addressOf(id: string): string {
  const bytes = new TextEncoder().encode(id);
  if (bytes.length === 0) throw new RangeError('An empty id has no address.');
  if (bytes.length > maxAddressableBytes) {
    throw new RangeError(`An id longer than ${maxAddressableBytes} bytes has no address.`);
  }
  // A lone surrogate has no UTF-8; what stands for it would be the address of another id too.
  if (decode(bytes) !== id) throw new RangeError('An id with a lone surrogate has no address.');

  let local = '';
  let held = 0; // bits that wait to be written
  let bits = 0; // how many they are
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5;) {
      bits -= 5;
      local += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits ? local + alphabet[(held << (5 - bits)) & 31] : local;
}

/** The id that `addressOf` made this local part from; undefined if it made it from none. */
export function idOf(local: string): string | undefined {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of local) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  // A whole letter too much, bits that are not zero: another spelling of some other address.
  if (bytes.length === 0 || bytes.length > maxAddressableBytes || bits >= 5 || held) {
    return undefined;
  }
  return decode(Uint8Array.from(bytes));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // An id may begin with what looks like a byte order mark.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
