import { Catalog } from './catalog.js';

/** The texts of the desk and the settings; customers never load them. */
export const teamCatalog = new Catalog({
  ar: () => import('./generated/team/ar.js'),
  hr: () => import('./generated/team/hr.js'),
});
