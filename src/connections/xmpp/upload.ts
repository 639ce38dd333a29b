import { type Attachment, fileName, nameParts } from '../../model/attachment.js';
import { maxAttachmentSize } from '../../model/message.js';
import { ConnectionError, type UploadOptions } from '../connection.js';
import { domainOf } from './jid.js';
import { ns } from './names.js';
import type { XmppStream } from './stream.js';
import { child, el, type Element, elements, textOf } from './xml.js';

/** Where the server takes a file, and where it will be. */
interface Slot {
  put: string;
  headers: [name: string, value: string][];
  get: string;
}

/** Brings a file to the server's upload service (XEP-0363). Whoever knows its address reads it. */
export async function upload(
  stream: XmppStream,
  file: File,
  { id, signal, onProgress }: UploadOptions,
): Promise<Attachment> {
  const { size, type } = file;
  const name = fileName(file.name);
  signal.throwIfAborted();
  if (size > maxAttachmentSize) throw new ConnectionError('too-large');
  const { put, headers, get } = await slotFor(stream, name, file);
  signal.throwIfAborted();
  await send(put, headers, file, signal, onProgress);
  onProgress(size);
  return { id, name, type, size, url: get };
}

const services = new WeakMap<XmppStream, string>();

async function serviceOf(stream: XmppStream): Promise<string> {
  const domain = domainOf(stream.jid);
  const known = services.get(stream);
  if (known) return known;
  const asked = await stream.request('get', domain, el('query', { xmlns: ns.discoItems }));
  for (const { attrs } of elements(child(asked, 'query', ns.discoItems))) {
    const to = attrs['jid'];
    if (!to) continue;
    const info = await stream
      .request('get', to, el('query', { xmlns: ns.discoInfo }))
      .catch(() => undefined);
    const features = elements(child(info, 'query', ns.discoInfo));
    if (!features.some((one) => one.name === 'feature' && one.attrs['var'] === ns.upload)) continue;
    services.set(stream, to);
    return to;
  }
  throw new ConnectionError('unsupported', 'The server takes no files.');
}

async function slotFor(stream: XmppStream, name: string, { size, type }: File): Promise<Slot> {
  const service = await serviceOf(stream);
  // The name itself goes with the message; servers are at odds over what one may be.
  const [ending = ''] = /^\.[a-z0-9]+$/i.exec(nameParts(name)[1]) ?? [];
  const request = el('request', {
    xmlns: ns.upload,
    filename: `file${ending}`,
    size: String(size),
    'content-type': type || 'application/octet-stream',
  });
  let answer: Element;
  try {
    answer = await stream.request('get', service, request);
  } catch (error) {
    const stanza = error instanceof ConnectionError && (error.cause as Element | undefined);
    const tooLarge = stanza && child(child(stanza, 'error'), 'file-too-large', ns.upload);
    throw tooLarge ? new ConnectionError('too-large', undefined, { cause: error }) : error;
  }
  const slot = child(answer, 'slot', ns.upload);
  const put = child(slot, 'put');
  const allowed = /^(authorization|cookie|expires)$/i; // others could be anything
  return {
    put: put?.attrs['url'] ?? '',
    headers: elements(put).flatMap((header): [string, string][] => {
      const key = header.attrs['name'] ?? '';
      return allowed.test(key) ? [[key, textOf(header).replace(/[\r\n]/g, '')]] : [];
    }),
    get: child(slot, 'get')?.attrs['url'] ?? '',
  };
}

/** By the one way that tells how far it has got. */
function send(
  address: string,
  headers: Slot['headers'],
  file: File,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (why: string) => reject(new ConnectionError('unavailable', why));
    const abort = () => {
      request.abort();
      reject(signal.reason as Error);
    };
    request.open('PUT', address);
    for (const [name, value] of headers) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => onProgress(Math.min(loaded, file.size));
    request.onload = () => {
      if (request.status === 413) reject(new ConnectionError('too-large'));
      else if (request.status >= 200 && request.status < 300) resolve();
      else fail(`The file is answered with ${request.status}.`);
    };
    request.onerror = () => fail('The file does not get there.');
    request.onloadend = () => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort);
    request.send(file);
  });
}
