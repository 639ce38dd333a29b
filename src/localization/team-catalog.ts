import { Catalog } from './catalog.js';
import type { targetLocales } from './generated/team/locale-codes.js';

/** The texts of the desk and the settings; customers never load them. */
export const teamCatalog = new Catalog({
  ar: () => import('./generated/team/ar.js'),
  hr: () => import('./generated/team/hr.js'),
} satisfies Record<(typeof targetLocales)[number], unknown>);
