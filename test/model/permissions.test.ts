import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { authTypes, type AuthType } from '../../src/model/auth-type.js';
import { nothing, permissions, type Facts, type Permissions } from '../../src/model/permissions.js';

type Conversation = Facts['conversation'];

const unknown: Facts['identity'] = { kind: 'unknown' };
const visitor: Facts['identity'] = { kind: 'visitor' };
const byCode: Facts['identity'] = { kind: 'contact', via: 'code' };
const byForm: Facts['identity'] = { kind: 'contact', via: 'form' };

const none: Conversation = { state: 'none' };
const running = (authType: AuthType): Conversation => ({
  state: 'open',
  authType,
  hasMessages: true,
  answered: true,
});
const ended = (authType: AuthType): Conversation =>
  ({ ...running(authType), state: 'ended' }) as Conversation;

const enabled = { transcript: 'email', rating: 'on', consent: false } as const;
const strict = { ...enabled, verifiedOnly: true } as const;
const disabled = { transcript: 'off', rating: 'off', consent: false } as const;

const decide = (
  authType: AuthType,
  identity: Facts['identity'],
  conversation: Conversation = none,
  settings: Facts['settings'] = enabled,
  consented = false,
) => permissions({ authType, identity, conversation, settings, consented });

/** What the sentence says of the permissions; the rest is left open by it. */
type Row = [sentence: string, given: Permissions, expected: Partial<Permissions>];

const table: Record<string, Row[]> = {
  'before identity is known': [
    ['none: launcher shown', decide('none', unknown), { launcher: true }],
    ['code: nothing at all', decide('code', unknown), nothing],
    ['form: launcher shown', decide('form', unknown), { launcher: true }],
    ['optional: launcher shown', decide('optional', unknown), { launcher: true }],
  ],
  'opening the panel': [
    ['none: composer at once', decide('none', unknown), { view: 'chat', canChat: true }],
    ['code: composer at once', decide('code', byCode), { view: 'chat', canChat: true }],
    ['form: login form only', decide('form', unknown), { view: 'login', canChat: false }],
    ['form: after login the composer', decide('form', byForm), { view: 'chat', canChat: true }],
    ['form: signed in to the site, no form', decide('form', byCode), { view: 'chat' }],
    ['optional: a choice', decide('optional', unknown), { view: 'choice', canChat: false }],
    ['optional: as visitor', decide('optional', visitor), { view: 'chat', canChat: true }],
    ['optional: after login', decide('optional', byForm), { view: 'chat', canChat: true }],
  ],
  'login form afterwards': [
    ['none: never', decide('none', unknown, running('none')), { banner: false, canLogIn: false }],
    ['code: never', decide('code', byCode, running('code')), { banner: false, canLogIn: false }],
    [
      'form: not until signed out',
      decide('form', byForm, running('form')),
      { banner: false, canLogIn: false },
    ],
    [
      'optional: stays visible',
      decide('optional', visitor, running('optional')),
      { banner: true, canLogIn: true },
    ],
    [
      'optional: gone once logged in',
      decide('optional', byForm, running('optional')),
      { banner: false, canLogIn: false },
    ],
  ],
  'where only a signed token identifies somebody': [
    ['none: composer at once', decide('none', unknown, none, strict), { view: 'chat' }],
    ['code: nothing for a claim', decide('code', unknown, none, strict), nothing],
    ['code: composer for who is verified', decide('code', byCode, none, strict), { view: 'chat' }],
    ['form: nothing at all, as under code', decide('form', unknown, none, strict), nothing],
    ['form: composer for who is verified', decide('form', byCode, none, strict), { view: 'chat' }],
    [
      'optional: as a visitor, without a form',
      decide('optional', unknown, none, strict),
      { view: 'chat', canChat: true, banner: false, canLogIn: false },
    ],
    [
      'optional: without a form in a running conversation',
      decide('optional', visitor, running('optional'), strict),
      { banner: false, canLogIn: false, canRate: false },
    ],
  ],
  'transcript and rating': [
    [
      'none: never',
      decide('none', unknown, running('none')),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'none: not for a known person either',
      decide('none', byCode, running('none')),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'code: if enabled',
      decide('code', byCode, running('code')),
      { canRequestTranscript: true, canRate: true },
    ],
    [
      'code: not if disabled',
      decide('code', byCode, running('code'), disabled),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'form: if enabled',
      decide('form', byForm, running('form')),
      { canRequestTranscript: true, canRate: true },
    ],
    [
      'form: not if disabled',
      decide('form', byForm, running('form'), disabled),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'optional: not as visitor',
      decide('optional', visitor, running('optional')),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'optional: once logged in',
      decide('optional', byForm, running('optional')),
      { canRequestTranscript: true, canRate: true },
    ],
    [
      'also after the end',
      decide('form', byForm, ended('form')),
      { canRequestTranscript: true, canRate: true },
    ],
    [
      'not before the first message',
      decide('form', byForm),
      { canRequestTranscript: false, canRate: false },
    ],
    [
      'no rating before an agent has answered',
      decide('form', byForm, { ...running('form'), answered: false } as Conversation),
      { canRequestTranscript: true, canRate: false },
    ],
  ],
  'sign-out': [
    [
      'none: once there is something to clear',
      decide('none', unknown, running('none')),
      { canSignOut: true },
    ],
    ['none: not before', decide('none', unknown), { canSignOut: false }],
    ['code: a contact', decide('code', byCode), { canSignOut: true }],
    ['form: a contact', decide('form', byForm), { canSignOut: true }],
    ['form: nobody', decide('form', unknown), { canSignOut: false }],
    ['optional: a visitor, back to the choice', decide('optional', visitor), { canSignOut: true }],
  ],
  'the end of a conversation': [
    [
      'nothing more can be sent',
      decide('form', byForm, ended('form')),
      { view: 'chat', canChat: false, canEnd: false },
    ],
    [
      'nor to one of a blocked person',
      decide('form', byForm, { ...running('form'), blocked: true } as Conversation),
      { view: 'chat', canChat: false },
    ],
    [
      'a visitor cannot log in to it',
      decide('optional', visitor, ended('optional')),
      { canLogIn: false },
    ],
    ['only a running one can be ended', decide('none', unknown), { canEnd: false }],
    ['by either side', decide('none', unknown, running('none')), { canEnd: true }],
  ],
  'an admin’s change of type': [
    [
      'a visitor’s running chat goes on under form',
      decide('form', visitor, running('none')),
      { view: 'chat', canChat: true },
    ],
    ['and keeps its banner', decide('form', visitor, running('optional')), { banner: true }],
    ['the next follows the new rule', decide('form', unknown), { view: 'login' }],
    [
      'code hides an unidentified visitor’s chat at once',
      decide('code', visitor, running('none')),
      nothing,
    ],
    ['code hides who is known by the form only', decide('code', byForm, running('form')), nothing],
  ],
  consent: [
    [
      'none: before the composer',
      decide('none', unknown, none, { ...enabled, consent: true }),
      { view: 'consent', canChat: false },
    ],
    [
      'code: before the composer',
      decide('code', byCode, none, { ...enabled, consent: true }),
      { view: 'consent', canChat: false },
    ],
    [
      'form: in the form',
      decide('form', unknown, none, { ...enabled, consent: true }),
      { view: 'login' },
    ],
    [
      'form: known from elsewhere',
      decide('form', byForm, none, { ...enabled, consent: true }),
      { view: 'consent' },
    ],
    [
      'optional: in the choice',
      decide('optional', unknown, none, { ...enabled, consent: true }),
      { view: 'choice' },
    ],
    [
      'once accepted, never again',
      decide('none', unknown, none, { ...enabled, consent: true }, true),
      { view: 'chat', canChat: true },
    ],
    [
      'no rating without it',
      decide('form', byForm, running('form'), { ...enabled, consent: true }),
      { canRate: false },
    ],
  ],
};

describe('permissions', () => {
  for (const [group, rows] of Object.entries(table)) {
    describe(group, () => {
      for (const [sentence, given, expected] of rows) {
        it(sentence, () => {
          expect({ ...given, ...expected }).to.deep.equal(given);
        });
      }
    });
  }

  const authType = fc.constantFrom(...authTypes);
  const identity = fc.constantFrom(unknown, visitor, byCode, byForm);
  const facts: fc.Arbitrary<Facts> = fc.record({
    authType,
    identity,
    settings: fc.record({
      transcript: fc.constantFrom('off' as const, 'download' as const, 'email' as const),
      rating: fc.constantFrom('off' as const, 'on' as const),
      consent: fc.boolean(),
    }),
    conversation: fc.oneof(
      fc.constant(none),
      fc.record({
        state: fc.constantFrom('open' as const, 'ended' as const),
        authType,
        hasMessages: fc.boolean(),
        answered: fc.boolean(),
      }),
    ),
    consented: fc.boolean(),
  });
  const always = (name: string, holds: (facts: Facts, given: Permissions) => boolean) =>
    it(name, () => {
      fc.assert(
        fc.property(facts, (f) => holds(f, permissions(f))),
        { numRuns: 2000 },
      );
    });

  always(
    'never let a visitor rate or ask for a transcript',
    (f, p) => f.identity.kind === 'contact' || (!p.canRate && !p.canRequestTranscript),
  );
  always(
    'show and allow nothing under code without an identity from code',
    (f, p) =>
      f.authType !== 'code' ||
      (f.identity.kind === 'contact' && f.identity.via === 'code') ||
      JSON.stringify(p) === JSON.stringify(nothing),
  );
  always(
    'let nobody write before consent',
    (f, p) => !f.settings.consent || f.consented || !p.canChat,
  );
  always('let nobody write where the chat is not shown', (_, p) => p.view === 'chat' || !p.canChat);
  always(
    'show the launcher exactly where there is a view',
    (_, p) => p.launcher === (p.view !== 'hidden'),
  );
  always('never show form and banner at once', (_, p) => !p.banner || p.view === 'chat');
  always(
    'never ask a contact for a login',
    (f, p) => f.identity.kind !== 'contact' || !p.canLogIn || f.authType === 'none',
  );
  always('never ask anybody for a login under none and code', (f, p) => {
    const type = f.conversation.state === 'none' ? f.authType : f.conversation.authType;
    return f.authType === 'code' || type === 'none' || type === 'code' ? !p.canLogIn : true;
  });
  always(
    'allow nothing that the settings switch off',
    (f, p) =>
      (f.settings.rating === 'on' || !p.canRate) &&
      (f.settings.transcript !== 'off' || !p.canRequestTranscript),
  );
});
