import { Catalog } from './catalog.js';

/** The texts of the desk and the settings; customers never load them. */
export const teamCatalog = new Catalog(() => import('./generated/team/languages.js'));
