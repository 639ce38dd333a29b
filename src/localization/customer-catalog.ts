import { Catalog } from './catalog.js';

/** The texts of what customers see. */
export const customerCatalog = new Catalog({
  ar: () => import('./generated/customer/ar.js'),
  hr: () => import('./generated/customer/hr.js'),
});
