import { MemoryTeam } from '../../src/connections/memory/memory-team.js';
import { connectionContractTests } from './run-contract.js';

describe('the connection in memory', () => connectionContractTests(() => new MemoryTeam()));
