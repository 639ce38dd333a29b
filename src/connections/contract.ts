import { attachmentCases } from './contract/attachments.js';
import { conversationCases } from './contract/conversations.js';
import { deskCases } from './contract/desk.js';
import { peopleCases } from './contract/people.js';
import { teamCases } from './contract/team.js';
import type { ContractCase } from './contract/tools.js';

export type { ContractCase, ContractHarness } from './contract/tools.js';

/**
 * What every connection promises, as cases for any test runner: run each with a harness of its
 * own, and skip those whose `needs` the connection's capabilities lack. A case rejects with an
 * error that says what was expected. Other people's side is waited for, up to 8 seconds.
 */
export const connectionContract: readonly ContractCase[] = [
  ...conversationCases,
  ...attachmentCases,
  ...peopleCases,
  ...teamCases,
  ...deskCases,
];
