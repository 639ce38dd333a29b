// What a hostile customer can send by hand, and what the real servers answer.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, afterEach, before, describe, it } from 'node:test';
import { SignJWT, UnsecuredJWT, importJWK } from 'jose';
import { addressOf } from '../../src/model/address.ts';
import {
  makeSigningKey,
  publicKeySet,
  signAgentToken,
  signCustomerToken,
} from '../../src/server/index.ts';
import { startEngine, wantedEngines } from './engine.mjs';
import { NS, bare, condition, outcome, register, signIn } from './wire.mjs';

/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('./wire.mjs').Account} Account */
/** @typedef {import('./wire.mjs').Wire} Wire */

const contacts = 'urn:pd:contacts:0';
const now = () => Math.floor(Date.now() / 1000);
let ids = 0;
const newId = () => `Person ${++ids}`;

for (const name of wantedEngines()) {
  describe(`a hostile customer on ${name}`, { timeout: 300_000 }, () => {
    /** @type {Engine} */
    let engine;
    /** @type {Wire} */
    let team;
    /** @type {Wire[]} */
    let wires = [];

    /** @param {Account} account @param {Parameters<typeof signIn>[2]} [options] */
    const enter = async (account, options) => {
      const wire = await signIn(engine, account, options);
      wires.push(wire);
      return wire;
    };
    const visitor = async () => enter(await register(engine));
    /** @param {string} [externalId] @param {object} [options] @returns {Promise<Account>} */
    const customerAccount = async (externalId = newId(), options = {}) => ({
      jid: `${addressOf(externalId)}@customers.${engine.host}`,
      password: await signCustomerToken(
        { externalId },
        { key: engine.keys.customers, host: engine.host, ...options },
      ),
    });
    const customer = async (externalId = newId()) => enter(await customerAccount(externalId));
    /** @param {string} text @param {Wire} from Someone who has written to the team. */
    const writes = async (from, text) => {
      from.say(engine.team, text);
      return team.hears(text);
    };

    before(async () => {
      engine = await startEngine(name);
      team = await signIn(engine, { jid: engine.team, password: engine.teamPassword });
      const made = await team.ask(
        'set',
        `<pubsub xmlns="${NS.pubsub}"><create node="${contacts}"/><configure>` +
          '<x xmlns="jabber:x:data" type="submit"><field var="FORM_TYPE" type="hidden">' +
          '<value>http://jabber.org/protocol/pubsub#node_config</value></field>' +
          '<field var="pubsub#access_model"><value>whitelist</value></field>' +
          '<field var="pubsub#persist_items"><value>1</value></field></x></configure></pubsub>',
      );
      assert.equal(made.attrs.type, 'result', `${made}`);
      const published = await team.ask('set', publish('ana', 'Secret of Ana'));
      assert.equal(published.attrs.type, 'result', `${published}`);
    });
    afterEach(async () => {
      for (const wire of wires.splice(0)) await wire.close();
    });
    after(async () => {
      await team?.close();
      await engine?.stop();
    });

    /** @param {string} id @param {string} text */
    const publish = (id, text) =>
      `<pubsub xmlns="${NS.pubsub}"><publish node="${contacts}"><item id="${id}">` +
      `<vcard xmlns="urn:ietf:params:xml:ns:vcard-4.0"><note><text>${text}</text></note></vcard>` +
      '</item></publish></pubsub>';

    describe('does not get in', () => {
      it('as another visitor, with a password of its own', async () => {
        const [ana, bob] = [await register(engine), await register(engine)];
        assert.equal(await outcome(signIn(engine, { ...bob, jid: ana.jid })), 'not-authorized');
        assert.equal(await outcome(signIn(engine, ana)), 'in');
      });

      it('as another customer, with a good token of its own', async () => {
        const [ana, bob] = [await customerAccount(), await customerAccount()];
        assert.equal(await outcome(signIn(engine, { ...bob, jid: ana.jid })), 'not-authorized');
        assert.equal(await outcome(signIn(engine, bob)), 'in');
      });

      it('in the name of another, by asking to act for them', async () => {
        const [ana, bob] = [await customerAccount(), await customerAccount()];
        const answer = await outcome(signIn(engine, bob, { as: ana.jid }));
        assert.equal(answer, name === 'prosody' ? 'invalid-authzid' : 'not-authorized');
      });

      it('as the team', async () => {
        const { password } = await customerAccount('support');
        for (const secret of [password, '', 'x', 'support']) {
          const attempt = signIn(engine, { jid: engine.team, password: secret });
          assert.match(await outcome(attempt), /not-authorized|malformed-request/);
        }
      });

      /** Tokens that must not open the account they name. @type {Record<string, (jid: string) => Promise<string>>} */
      const forged = {
        'a token signed with another key': async (jid) =>
          token({ jid, exp: now() + 60 }, await makeSigningKey()),
        'a token signed with the agents’ key': async (jid) =>
          token({ jid, exp: now() + 60 }, engine.keys.agents),
        'a token that is not signed (alg none)': async (jid) =>
          new UnsecuredJWT({ jid }).setExpirationTime('1h').encode(),
        'a token that takes the public key for a shared secret': async (jid) => {
          const [key] = publicKeySet(engine.keys.customers).keys;
          return hmac({ jid, exp: now() + 60 }, JSON.stringify(key));
        },
        'a token that has expired': async (jid) => token({ jid, exp: now() - 1 }),
        'a token that never expires': async (jid) => token({ jid }),
        'a token whose end is no number': async (jid) => token({ jid, exp: 'never' }),
        'a token for nobody': async () => token({ exp: now() + 60 }),
        'a token for the same name at the team': async (jid) =>
          token({ jid: jid.replace('customers.', 'team.'), exp: now() + 60 }),
        'a token whose claims were changed after it was signed': async (jid) => {
          const [head, , mark] = (await token({ jid: 'x@y', exp: now() + 60 })).split('.');
          return `${head}.${base64({ jid, exp: now() + 60 })}.${mark}`;
        },
        'a token with a signature of nothing': async (jid) =>
          `${base64({ alg: 'ES256' })}.${base64({ jid, exp: now() + 60 })}.${Buffer.alloc(64).toString('base64url')}`,
        'a token that demands what nobody understands (crit)': async (jid) =>
          token({ jid, exp: now() + 60 }, engine.keys.customers, { crit: ['b64'], b64: true }),
        'a token whose key has another name': async (jid) =>
          token({ jid, exp: now() + 60 }, engine.keys.customers, { kid: 'other' }),
        'what is no token': async () => 'a.b.c',
      };
      for (const [what, make] of Object.entries(forged)) {
        it(`with ${what}`, async () => {
          const { jid } = await customerAccount();
          assert.equal(
            await outcome(signIn(engine, { jid, password: await make(jid) })),
            'not-authorized',
          );
        });
      }

      /**
       * @param {Record<string, unknown>} claims
       * @param {import('./engine.mjs').SigningKey} [key]
       * @param {object} [header]
       */
      async function token(claims, key = engine.keys.customers, header = {}) {
        return new SignJWT(claims)
          .setProtectedHeader({ alg: 'ES256', ...header })
          .sign(await importJWK({ ...key }, 'ES256'), { crit: { b64: true } });
      }
      /** @param {object} value */
      const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
      /** @param {object} claims @param {string} secret */
      function hmac(claims, secret) {
        const text = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}`;
        return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
      }

      it('with a token that was good a moment ago', async () => {
        const account = await customerAccount(undefined, { expiresIn: 3 });
        assert.equal(await outcome(signIn(engine, account)), 'in');
        const { exp } = JSON.parse(
          Buffer.from(account.password.split('.')[1] ?? '', 'base64url').toString(),
        );
        while (now() <= exp) await new Promise((resolve) => setTimeout(resolve, 100));
        assert.equal(await outcome(signIn(engine, account)), 'not-authorized');
      });

      it('by registering at the team, among the customers, or under a name that is taken', async () => {
        const { jid } = await register(engine);
        for (const domain of [`team.${engine.host}`, `customers.${engine.host}`]) {
          const attempt = register(engine, { name: 'mallory', domain });
          await assert.rejects(attempt, /service-unavailable|not-allowed|forbidden|not-authorized/);
        }
        await assert.rejects(register(engine, { name: jid.split('@')[0] ?? '' }), /conflict/);
      });
    });

    it('agents come in with their own token as well as with the password', async () => {
      const password = await signAgentToken('support', {
        key: engine.keys.agents,
        host: engine.host,
      });
      assert.equal(await outcome(signIn(engine, { jid: engine.team, password })), 'in');
      const stranger = await signAgentToken('support', {
        key: engine.keys.customers,
        host: engine.host,
      });
      const attempt = signIn(engine, { jid: engine.team, password: stranger });
      assert.equal(await outcome(attempt), 'not-authorized');
    });

    it('keys change without a gap and without a restart', async () => {
      const next = await makeSigningKey();
      const [old, fresh] = [
        await customerAccount(),
        await customerAccount(undefined, { key: next }),
      ];
      assert.equal(await outcome(signIn(engine, fresh)), 'not-authorized');
      try {
        engine.trust(engine.keys.customers, next);
        assert.equal(await outcome(signIn(engine, old)), 'in');
        assert.equal(await outcome(signIn(engine, fresh)), 'in');
        engine.trust(next);
        assert.equal(await outcome(signIn(engine, old)), 'not-authorized');
        assert.equal(await outcome(signIn(engine, fresh)), 'in');
      } finally {
        engine.trust(engine.keys.customers);
      }
    });

    it('the longest token that is made is taken', async () => {
      const externalId = newId();
      const additionalFields = Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [`field${i}`, 'x'.repeat(2_000)]),
      );
      const password = await signCustomerToken(
        { externalId, additionalFields: { ...additionalFields, rest: 'x'.repeat(1_600) } },
        { key: engine.keys.customers, host: engine.host },
      );
      assert.ok(password.length > 15_500, `${password.length}`);
      const { jid } = await customerAccount(externalId);
      assert.equal(await outcome(signIn(engine, { jid, password })), 'in');
    });

    for (const [who, person] of /** @type {const} */ ([
      ['visitor', visitor],
      ['customer', customer],
    ])) {
      describe(`signed in as a ${who}`, () => {
        it('cannot write as another: nobody is deceived', async () => {
          const [victim, mallory] = [await person(), await person()];
          mallory.say(engine.team, 'forged', `from="${victim.jid}"`);
          if (name === 'ejabberd') {
            assert.equal(await mallory.ended(), 'invalid-from');
            await writes(victim, 'after');
            assert.deepEqual(team.bodies(), []);
          } else {
            assert.equal((await team.hears('forged')).attrs.from, mallory.jid);
          }
        });

        it('cannot write as the team', async () => {
          const [victim, mallory] = [await person(), await person()];
          mallory.say(bare(victim.jid), 'forged', `from="${engine.team}"`);
          if (name === 'ejabberd') assert.equal(await mallory.ended(), 'invalid-from');
          else await mallory.settle();
          team.say(bare(victim.jid), 'true');
          await victim.hears('true');
          assert.deepEqual(victim.bodies(), []);
          assert.ok(!(await victim.archive()).includes('forged'));
        });

        it('cannot write to other customers', async () => {
          const [victim, other, mallory] = [await visitor(), await customer(), await person()];
          for (const { jid } of [victim, other]) {
            for (const address of [jid, bare(jid)]) {
              mallory.say(address, 'spam');
              mallory.send(`<presence xmlns="jabber:client" to="${address}" type="subscribe"/>`);
              mallory.send(`<presence xmlns="jabber:client" to="${address}"/>`);
            }
            // Prosody says no, ejabberd nothing.
            mallory.send(
              `<iq xmlns="jabber:client" type="get" id="call" to="${jid}"><ping xmlns="urn:xmpp:ping"/></iq>`,
            );
          }
          await mallory.settle();
          for (const wire of [victim, other]) {
            team.say(bare(wire.jid), 'true');
            await wire.hears('true');
            assert.deepEqual(wire.bodies(), []);
            const heard = wire.received
              .filter((one) => bare(one.attrs.from ?? '') === bare(mallory.jid))
              .map((one) => one.getName());
            // ejabberd keeps off the messages of strangers only: whoever knows an address can send
            // presence and requests to it, which the connection must not heed.
            const reaches = name === 'ejabberd' ? ['presence', 'iq'] : [];
            assert.deepEqual(
              heard.filter((kind) => !reaches.includes(kind)),
              [],
            );
            assert.deepEqual(await wire.archive(), ['true']);
          }
        });

        it('reads no archive but its own', async () => {
          const [victim, mallory] = [await person(), await person()];
          await writes(victim, 'a secret of the victim');
          await writes(mallory, 'my own words');
          /** @type {Record<string, Record<string, string>>} */
          const answers = {
            prosody: { team: 'service-unavailable', victim: 'service-unavailable' },
            // To someone on the same host, ejabberd overlooks `to`: it answers with one's own archive.
            ejabberd: { team: 'not-allowed', victim: 'own' },
          };
          for (const [whose, to] of Object.entries({
            team: engine.team,
            victim: bare(victim.jid),
          })) {
            const found = await mallory.archive({ to });
            const expected = answers[name]?.[whose] ?? '';
            if (typeof found === 'string') assert.equal(found, expected, whose);
            else {
              assert.equal(expected, 'own', `${whose}: ${found}`);
              assert.deepEqual(found, ['my own words']);
            }
            assert.deepEqual(await mallory.archive({ with: bare(victim.jid) }), []);
          }
        });

        it('reads no roster but its own', async () => {
          const [victim, mallory] = [await person(), await person()];
          const roster = '<query xmlns="jabber:iq:roster"/>';
          for (const jid of [engine.team, bare(victim.jid)]) {
            const subscription = `<query xmlns="jabber:iq:roster"><item jid="${mallory.jid}"/></query>`;
            for (const answer of [
              await mallory.ask('get', roster, jid),
              await mallory.ask('set', subscription, jid),
            ]) {
              assert.equal(answer.attrs.type, 'error', `${answer}`);
              assert.match(condition(answer), /forbidden|not-allowed|service-unavailable/);
            }
          }
        });

        it('neither reads nor changes the team’s contacts', async () => {
          const mallory = await person();
          const items = `<pubsub xmlns="${NS.pubsub}"><items node="${contacts}"/></pubsub>`;
          const subscribe = `<pubsub xmlns="${NS.pubsub}"><subscribe node="${contacts}" jid="${bare(mallory.jid)}"/></pubsub>`;
          const retract = `<pubsub xmlns="${NS.pubsub}"><retract node="${contacts}"><item id="ana"/></retract></pubsub>`;
          const create = `<pubsub xmlns="${NS.pubsub}"><create node="urn:pd:mallory"/></pubsub>`;
          const owner = `<pubsub xmlns="${NS.pubsub}#owner"><delete node="${contacts}"/></pubsub>`;
          const attempts = {
            items: await mallory.ask('get', items, engine.team),
            subscribe: await mallory.ask('set', subscribe, engine.team),
            publish: await mallory.ask('set', publish('ana', 'Mallory'), engine.team),
            retract: await mallory.ask('set', retract, engine.team),
            create: await mallory.ask('set', create, engine.team),
            delete: await mallory.ask('set', owner, engine.team),
          };
          for (const [what, answer] of Object.entries(attempts)) {
            assert.equal(answer.attrs.type, 'error', `${what}: ${answer}`);
            assert.ok(!`${answer}`.includes('Secret'), what);
            assert.match(
              condition(answer),
              /^(forbidden|closed-node|not-allowed|not-authorized|service-unavailable|item-not-found)$/,
              what,
            );
          }
          const kept = await team.ask('get', items);
          assert.ok(
            `${kept}`.includes('Secret of Ana') && !`${kept}`.includes('Mallory'),
            `${kept}`,
          );
        });

        it('publishes nothing at its own address either', async () => {
          const mallory = await person();
          const answer = await mallory.ask('set', publish('x', 'x'));
          assert.match(condition(answer), /service-unavailable|forbidden|feature-not-implemented/);
        });

        /** @type {Record<string, string>} */
        const broken = {
          'a zero': '&#0;',
          'a control character': '&#x1;',
          'a raw control character': '\u0002',
          'a non-character': '&#xFFFF;',
          'an entity of its own': '&lol;',
          'a tag that is not closed': '<b>',
        };
        for (const [what, text] of Object.entries(broken)) {
          it(`breaks no line but its own with ${what}`, async () => {
            const [victim, mallory] = [await person(), await person()];
            mallory.send(
              `<message xmlns="jabber:client" type="chat" to="${engine.team}"><body>broken ${text}</body></message>`,
            );
            await mallory.ended();
            await writes(victim, 'all is well');
            assert.deepEqual(team.bodies(), []);
          });
        }
      });
    }

    it('ids that differ in case alone are different accounts, each with its own words', async () => {
      const [upper, lower] = [await customer('Case'), await customer('case')];
      assert.notEqual(bare(upper.jid), bare(lower.jid));
      const heard = [await writes(upper, 'from Case'), await writes(lower, 'from case')];
      assert.deepEqual(
        heard.map((one) => one.attrs.from),
        [upper.jid, lower.jid],
      );
      assert.deepEqual(await upper.archive(), ['from Case']);
      assert.deepEqual(await lower.archive(), ['from case']);
    });

    for (const [who, make] of /** @type {const} */ ([
      ['visitor', () => register(engine)],
      ['customer', () => customerAccount()],
    ])) {
      it(`what the team writes while a ${who} is away waits in their archive`, async () => {
        const account = await make();
        const wire = await enter(account);
        await writes(wire, 'hello');
        // Cut off: the server may not know it yet, and write to a line that nobody hears. So what
        // counts is the archive.
        await wire.close();
        team.say(account.jid, 'while you were away');
        await team.settle();
        const back = await enter(account);
        assert.deepEqual(await back.archiveOf(2), ['hello', 'while you were away']);
      });
    }
  });

  describe(`many registrations from one address on ${name}`, { timeout: 120_000 }, () => {
    it('are slowed', async () => {
      const engine = await startEngine(name, { registrationsEvery: 600 });
      try {
        await register(engine);
        await assert.rejects(register(engine), {
          message: name === 'prosody' ? 'policy-violation' : 'resource-constraint',
        });
      } finally {
        await engine.stop();
      }
    });
  });
}
