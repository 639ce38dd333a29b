// Made by npm run localize:build

export const languages = {
  'ar': () => import('./ar.js'),
  'hr': () => import('./hr.js'),
};
