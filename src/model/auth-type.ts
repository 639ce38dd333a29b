/** How customers of a widget become known. The four names are part of the specification. */
export const authTypes = ['none', 'code', 'form', 'optional'] as const;

export type AuthType = (typeof authTypes)[number];

export function isAuthType(value: unknown): value is AuthType {
  return (authTypes as readonly unknown[]).includes(value);
}
