/** Longest e-mail address (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
export const maxEmailLength = 254;

// Anything that mail servers may take, in any script (RFC 6531), in the form local@host.domain;
// no invisible characters, which could make one address look like another.
const address =
  /^(?!\.|.*\.\.|.*\.@)[^\s@"(),:;<>[\\\]\p{C}\ufffd]{1,64}@(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]*$/u;

/** Whether mail can be sent there, as far as its form tells. White space around it is forgiven. */
export function isEmail(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= maxEmailLength && address.test(trimmed);
}
