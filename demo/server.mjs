// Serves the demo under the strictest policy a site can have: what works here works anywhere.
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const folder = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy of a site whose chat is on a messaging server: it is reached, and files come from it.
 * @param {string} websocket
 */
export const policyWith = (websocket) => {
  const files = new URL(websocket.replace(/^ws/, 'http')).origin;
  return CONTENT_SECURITY_POLICY.replace(
    "connect-src 'self'",
    `connect-src 'self' ${new URL(websocket).origin} ${files}`,
  ).replace("img-src 'self'", `img-src 'self' ${files}`);
};

/**
 * A page as the site would write it for that server: its elements name the server and the account.
 * @param {string} page
 * @param {Engine} engine
 */
const pointedAt = (page, { websocket, team }) =>
  page
    .replaceAll(' account="default"', '')
    .replace(
      /<pd-(chat-widget|agent-desk|widget-settings)(?=[\s>])/g,
      `$& server="${websocket}" account="${team}"`,
    );

/** @typedef {{ websocket: string, team: string }} Engine */

/**
 * @param {{ port?: number, root?: string, engine?: Engine }} [options] Port 0 takes any free one; `root` is what `/`
 *   shows, the demo's folder by default. With an `engine` the pages talk to that messaging server.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends with a slash.
 */
export async function startServer({ port = 0, root = folder('.'), engine } = {}) {
  const policy = engine ? policyWith(engine.websocket) : CONTENT_SECURITY_POLICY;
  // dev: read anew at each request, so that a rebuild shows without a restart.
  const pages = sirv(root, { dev: true });
  const bundles = sirv(folder('../dist/cdn'), { dev: true });

  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    const notFound = () => {
      // Browsers ask for an icon by themselves; a 404 would look like an error of the page.
      response.statusCode = request.url === '/favicon.ico' ? 204 : 404;
      response.end();
    };
    if (request.url?.startsWith('/cdn/')) {
      request.url = request.url.slice('/cdn'.length);
      bundles(request, response, notFound);
    } else {
      const page = engine && pageAt(root, request.url ?? '');
      if (!page) return pages(request, response, notFound);
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(pointedAt(page, engine));
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {string} url
 * @returns {string | undefined} The text of a page; undefined for anything else.
 */
function pageAt(root, url) {
  const name = /^\/([\w-]+\.html)?(?:\?|$)/.exec(url);
  try {
    return name ? readFileSync(`${root}/${name[1] ?? 'index.html'}`, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

const startedDirectly =
  process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href;

if (startedDirectly) {
  const port = Number(process.env['PORT'] || 8000);
  try {
    const { url } = await startServer({ port });
    console.log(`Shop with the widget  ${url}`);
    console.log(`Agent desk            ${url}desk.html`);
    console.log(`Settings              ${url}settings.html`);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${port} is taken. Try another one: PORT=${port + 1} npm start`
        : `The demo could not start on port ${process.env['PORT']}: ${error}`,
    );
    process.exit(1);
  }
}
