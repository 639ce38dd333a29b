/** Made by `npm run manifest`. */
declare module '*/custom-elements.json' {
  const manifest: { modules: unknown[] };
  export default manifest;
}
