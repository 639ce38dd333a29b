import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { AuthType } from '../../../model/auth-type.js';

/** What the menu calls the type. The English is part of the specification. */
export function authTypeName(i18n: LocalizeController, type: AuthType): string {
  switch (type) {
    case 'none':
      return i18n.msg('No data required – client will appear as “visitor”', {
        id: 'auth-type.none',
        desc: 'Choice of who may chat: anyone, unknown',
      });
    case 'code':
      return i18n.msg('You provide information about client through code', {
        id: 'auth-type.code',
        desc: 'Choice of who may chat: those whom the site’s own code names',
      });
    case 'form':
      return i18n.msg('Client provides information through form', {
        id: 'auth-type.form',
        desc: 'Choice of who may chat: those who have filled in the login form',
      });
    case 'optional':
      return i18n.msg('Client can optionally provide information through form', {
        id: 'auth-type.optional',
        desc: 'Choice of who may chat: anyone, and the login form is offered',
      });
  }
}

/** When to choose it. */
export function authTypeAdvice(i18n: LocalizeController, type: AuthType): string {
  switch (type) {
    case 'none':
      return i18n.msg('For quick questions: customers write at once and stay unknown.', {
        id: 'auth-type.none-advice',
        desc: 'When to choose “No data required”',
      });
    case 'code':
      return i18n.msg('For sites with accounts: only people you name can chat.', {
        id: 'auth-type.code-advice',
        desc: 'When to choose “You provide information about client through code”',
      });
    case 'form':
      return i18n.msg('To know whom you help: every chat begins with a name and an e-mail.', {
        id: 'auth-type.form-advice',
        desc: 'When to choose “Client provides information through form”',
      });
    case 'optional':
      return i18n.msg('For both: anyone can write, and logging in stays one step away.', {
        id: 'auth-type.optional-advice',
        desc: 'When to choose “Client can optionally provide information through form”',
      });
  }
}
