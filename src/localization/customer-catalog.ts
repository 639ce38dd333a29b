import { Catalog } from './catalog.js';

/** The texts of what customers see. */
export const customerCatalog = new Catalog(() => import('./generated/customer/languages.js'));
