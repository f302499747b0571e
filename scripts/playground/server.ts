import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { HEADER_POLICY } from './policy.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** No other site may read, frame or open what is served here: there is no CORS header, and these. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-cache',
  'content-security-policy': HEADER_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The files of a folder by the path that asks for them. */
type Site = ReadonlyMap<string, SiteFile>;

/**
 * A server of the files that a folder has now, under a base path like `/` or `/thucthe/`. They are read once, and a
 * request is looked up by its whole path, so that there is no path that leads out of the folder. Where the server is
 * told to listen is the caller's choice; it answers only those who call it 127.0.0.1 or localhost.
 */
export function siteServer(folder: string, base = '/'): Server {
  const site = readSite(folder, base);
  return createServer((request, response) => answer(site, request, response));
}

function readSite(folder: string, base: string): Site {
  const site = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    const type = MEDIA_TYPES[extname(name)];
    // A link is no file here, wherever it leads.
    if (type && entry.isFile()) site.set(base + name, { type, bytes: readFileSync(join(folder, name)) });
  }
  const page = site.get(`${base}index.html`);
  if (page) site.set(base, page);
  return site;
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const file = site.get(path);
  if (!isOurName(request)) refuse(response, 421, 'This server is for 127.0.0.1 and localhost.');
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  else if (!file) refuse(response, 404, 'There is no such file.');
  else {
    response.writeHead(200, { ...HEADERS, 'content-type': file.type, 'content-length': file.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : file.bytes);
  }
}

/** A page of another site may give its own name our address (DNS rebinding), and then calls us by that name. */
function isOurName({ headers, socket }: IncomingMessage): boolean {
  const port = (socket.address() as AddressInfo).port;
  const host = headers.host?.toLowerCase();
  return ['127.0.0.1', 'localhost'].some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

function refuse(response: ServerResponse, status: number, words: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}

/**
 * Listens on 127.0.0.1 and gives the port, which the system chooses where 0 is asked for.
 *
 * @throws Error when the port is taken or may not be used, in words for people
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reasonOf(error, port), { cause: error })));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} is taken; choose another: npm run playground -- --port ${port + 1}`;
  if (code === 'EACCES') return `port ${port} may not be used; choose one above 1023: npm run playground -- --port 5080`;
  return message;
}
