import { Catalog } from './catalog.js';
import type { targetLocales } from './generated/customer/locale-codes.js';

/** The texts of what customers see. */
export const customerCatalog = new Catalog({
  ar: () => import('./generated/customer/ar.js'),
  hr: () => import('./generated/customer/hr.js'),
} satisfies Record<(typeof targetLocales)[number], unknown>);
