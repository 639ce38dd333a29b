import type { AuthType } from '../../../model/auth-type.js';
import { connect, type ChatHost } from './running-chat.js';
import { loadServerLine } from './server-line.js';
import { WidgetError } from './widget-error.js';

/** Whether this widget's connection can check a signed token. */
async function checksTokens(host: ChatHost): Promise<boolean> {
  await loadServerLine(host);
  const line = connect(host);
  const able = line.capabilities.has('verified-identity');
  await line.close();
  return able;
}

/**
 * Rejects what cannot be an identity here, before anything is changed.
 *
 * @throws {WidgetError}
 */
export async function checkIdentity(
  host: ChatHost,
  authType: AuthType | undefined,
  data: unknown,
  token: string | undefined,
): Promise<void> {
  if (!authType) throw new WidgetError('unavailable');
  if (authType === 'none') throw new WidgetError('ignored');
  const { parseUserData } = await import('../../../session/page-person.js');
  const { identified, issues } = parseUserData(data);
  if (!identified) throw new WidgetError('not-identified', issues);
  // Never downgraded silently: who says "verified" does not get "claimed".
  if (token && !(await checksTokens(host))) throw new WidgetError('unsupported');
}
