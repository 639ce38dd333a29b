import { idOf } from '../../model/address.js';
import { type Domains, domainOf, localOf } from './jid.js';
import type { Heard, Payload } from './messages.js';
import type { Person } from './recorder.js';
import { Vouching } from './vouched.js';

/** Who writes to the team: what their address says of them, and the site's signed word. */
export class Customers {
  readonly #vouching: Vouching;

  /** `keysAt`: where the public keys are with which the site's tokens are checked. */
  constructor(
    private readonly domains: () => Domains,
    keysAt: string | undefined,
  ) {
    this.#vouching = new Vouching(keysAt);
  }

  has(address: string): boolean {
    return this.isVerified(address) || domainOf(address) === this.domains().visitors;
  }

  isVerified(address: string): boolean {
    return domainOf(address) === this.domains().customers;
  }

  /**
   * The server lets a verified customer in only with a token for this very address: so the id in
   * it is true, whatever the message says. A visitor who is vouched for later stays at the address
   * of the conversation, and shows the token there: then the signature alone proves the id. What else
   * is true, the token says, if it is signed. The rest is a claim.
   */
  async personOf(
    { from, at }: Heard,
    { details, token }: NonNullable<Payload['login']>,
  ): Promise<Person> {
    const vouched = token ? await this.#vouching.said(token, at) : undefined;
    const address = this.isVerified(from) ? from : (vouched?.address ?? '');
    const externalId = this.isVerified(address) ? idOf(localOf(address)) : undefined;
    if (!externalId) return { details, verified: [] };
    const said = { externalId, ...(vouched?.address === address && vouched.details) };
    const { additionalFields = {}, ...rest } = said;
    const fields = Object.keys(additionalFields).map((name) => `additionalFields.${name}`);
    return {
      details: {
        ...details,
        ...said,
        additionalFields: { ...details.additionalFields, ...additionalFields },
      },
      verified: [...Object.keys(rest), ...fields],
    };
  }
}
