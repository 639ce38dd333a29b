import type { ContactDetails } from './identity.js';

/**
 * Where a value came from. `verified`: from a token signed by the site's server. `claimed`: typed
 * into a form or passed by the page unsigned. `agent`: written by a member of the team, and from
 * then on no claim overwrites it.
 */
export type Provenance = 'verified' | 'claimed' | 'agent';

/** The team's record of a person. */
export interface Contact {
  id: string;
  details: ContactDetails;
  /** By key of `details`; an additional field's key is `additionalFields.<name>`. */
  provenance: Record<string, Provenance>;
  /** What this person writes is refused. */
  blocked?: boolean;
  createdAt: number;
  updatedAt: number;
  /** Grows with each change; `saveContact` with an older one is a conflict. */
  revision: number;
}

/** The record of somebody who has none yet: its id comes with the first save. */
export const blankContact: Contact = {
  id: '',
  details: {},
  provenance: {},
  createdAt: 0,
  updatedAt: 0,
  revision: 0,
};
