import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  contact,
  desk,
  message,
  rejects,
  unique,
  visit,
} from '../../src/connections/contract/tools.js';
import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import type { AuthType } from '../../src/model/auth-type.js';
import type { ContactDetails } from '../../src/model/identity.js';
import { defaultSettings } from '../../src/model/widget-settings.js';

// Few values, so that they meet; two of them differ in case only.
const some = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const details: fc.Arbitrary<ContactDetails> = fc
  .record({
    externalId: some('a', 'A', 'b'),
    email: some('x@example.com', 'X@example.com', 'y@example.com'),
    firstName: some('Ana', 'Eva'),
  })
  .filter(({ externalId, email }) => externalId !== undefined || email !== undefined);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ session: fc.nat(2), claim: details }) },
  {
    weight: 1,
    arbitrary: fc.record({ edit: fc.nat(5), firstName: fc.constantFrom('Iva', 'Una') }),
  },
);

/** Runs the steps of up to three sessions and of an agent, and returns what is on record. */
async function play(steps: (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const team = new MemoryTeam();
  const harness = {
    customer: () => team.customer(),
    agent: () => team.agent(),
    async dispose() {},
  };
  const agent = team.agent();
  await agent.signIn({ id: 'mia', name: 'Mia' });
  const sessions = [await visit(harness), await visit(harness), await visit(harness)];
  const contacts = async () => (await agent.contacts('', { limit: 200 })).items;
  const edited = new Map<string, string>();
  for (const one of steps) {
    if ('claim' in one) {
      await sessions[one.session]!.customer.identify(contact(one.claim));
      continue;
    }
    const all = await contacts();
    const record = all[one.edit % Math.max(1, all.length)];
    if (!record || record.details.firstName === one.firstName) continue;
    const { firstName } = one;
    await agent.saveContact({ ...record, details: { ...record.details, firstName } });
    edited.set(record.id, firstName);
  }
  const conversations = (await agent.conversations({}, { limit: 200 })).items;
  return { contacts: await contacts(), conversations, edited, sessions };
}

describe('a widget that accepts only verified identity', () => {
  /** Nothing in this browser can be verified. */
  async function open(authType: AuthType) {
    const team = new MemoryTeam();
    const harness = {
      customer: () => team.customer(),
      agent: () => team.agent(),
      async dispose() {},
    };
    const agent = await desk(harness);
    await agent.saveSettings({ ...defaultSettings('default'), verifiedOnly: true });
    const identity = authType === 'code' ? contact({ email: 'ana@example.com' }) : undefined;
    return { agent, ...(await visit(harness, { authType, ...(identity && { identity }) })) };
  }

  it('takes nobody at their word', async () => {
    const { agent, customer } = await open('optional');
    await customer.send(message('Hello'));
    const login = customer.identify(contact({ email: 'ana@example.com' }));
    await rejects('unauthorized', login, 'a login');
    await rejects('forbidden', customer.rate({ value: 5 }), 'a rating');
    expect((await agent.contacts('', { limit: 10 })).items).to.deep.equal([]);
  });

  it('opens nothing for a claim under `code`', async () => {
    const { agent, customer } = await open('code');
    await rejects('forbidden', customer.send(message('Hello')), 'a message');
    expect((await agent.conversations({}, { limit: 10 })).items).to.deep.equal([]);
  });
});

describe('claims', () => {
  it('make one contact for each external id, and each e-mail without one', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { contacts } = await play(steps);
        const keys = contacts.map(({ details: { externalId, email } }) =>
          externalId === undefined ? `mail ${email?.toLowerCase()}` : `id ${externalId}`,
        );
        expect(new Set(keys).size).to.equal(keys.length);
        const claimed = steps.flatMap((one) =>
          'claim' in one ? (one.claim.externalId ?? []) : [],
        );
        const recorded = contacts.flatMap(({ details: { externalId } }) => externalId ?? []);
        expect(recorded.sort()).to.deep.equal([...new Set(claimed)].sort());
      }),
    ));

  it('leave a session with the person it has named last', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { contacts, conversations, sessions } = await play(steps);
        sessions.forEach(({ visitor }, session) => {
          const last = steps.findLast((one) => 'claim' in one && one.session === session);
          const conversation = conversations.find((one) => one.visitor === visitor);
          if (!last || !('claim' in last)) return expect(conversation).to.equal(undefined);
          const person = contacts.find(({ id }) => id === conversation?.contactId)!.details;
          const { externalId, email } = last.claim;
          if (externalId !== undefined) return expect(person.externalId).to.equal(externalId);
          // The e-mail of an external id may change by another session of the same person.
          const claimed = steps.some(
            (one) =>
              'claim' in one &&
              one.claim.externalId !== undefined &&
              one.claim.externalId === person.externalId,
          );
          if (!claimed) expect(person.email?.toLowerCase()).to.equal(email?.toLowerCase());
        });
      }),
    ));

  it("never change an agent's word", () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { contacts, edited } = await play(steps);
        for (const [id, firstName] of edited) {
          const record = contacts.find((one) => one.id === id);
          expect(record?.details.firstName).to.equal(firstName);
          expect(record?.provenance.firstName).to.equal('agent');
        }
      }),
    ));
});

describe('pages of a conversation', () => {
  it('hold each message once and in order, whatever their sizes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(30),
        fc.array(fc.integer({ min: 1, max: 12 })),
        async (count, sizes) => {
          const team = new MemoryTeam();
          const customer = team.customer();
          await customer.start({
            identity: { kind: 'visitor' },
            authType: 'none',
            visitor: unique(),
          });
          const texts = Array.from({ length: count }, (_, index) => String(index));
          for (const text of texts) await customer.send(message(text));
          const found: string[] = [];
          let before: string | undefined;
          do {
            const page = await customer.history({ before, limit: sizes.shift() ?? 5 });
            found.unshift(...page.items.map(({ text }) => text));
            ({ before } = page);
          } while (before);
          expect(found).to.deep.equal(texts);
        },
      ),
    ));
});
