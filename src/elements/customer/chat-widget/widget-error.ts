import type { UserDataIssue } from '../../../model/custom-user-data.js';

/** Why a method was rejected. */
export class WidgetError extends Error {
  override readonly name = 'WidgetError';
  constructor(
    /**
     * `not-identified`: no external id and no valid e-mail. `ignored`: the authentication type is
     * `none`. `unsupported`: the connection cannot check a token. `unavailable`: the chat is
     * hidden, or could not be loaded.
     */
    readonly code: 'not-identified' | 'ignored' | 'unsupported' | 'unavailable',
    readonly issues: readonly UserDataIssue[] = [],
  ) {
    super(code);
  }
}
