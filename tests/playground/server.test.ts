import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readArguments } from '../../scripts/playground/arguments.ts';
import { listen, siteServer } from '../../scripts/playground/server.ts';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thucthe-site-'));
  mkdirSync(join(folder, 'site/inner'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'site/inner/deep.html'), 'secret');
  writeFileSync(join(folder, 'site/notes.env'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>trang</title>');
  writeFileSync(join(folder, 'site/main.js'), 'export {};');
  writeFileSync(join(folder, 'site/style.css'), 'a {}');
  writeFileSync(join(folder, 'site/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server = siteServer(join(folder, 'site'));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The path and the host go out as they stand, as no browser would send them. */
function ask(path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}, at = port): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: at, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<!doctype html><title>trang</title>'],
  ['/index.html', 'text/html; charset=utf-8', '<!doctype html><title>trang</title>'],
  ['/main.js', 'text/javascript; charset=utf-8', 'export {};'],
  ['/main.js?v=1', 'text/javascript; charset=utf-8', 'export {};'],
  ['/style.css', 'text/css; charset=utf-8', 'a {}'],
  ['/icon.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])('%s is served as %s', async (path, type, body) => {
  const reply = await ask(path);
  expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([200, type, body]);
});

test.each([
  '/../secret.html',
  '/site/../../secret.html',
  '/%2e%2e/secret.html',
  '/..%2fsecret.html',
  '/%2e%2e%2fsecret.html',
  '/..%5csecret.html',
  '/..\\secret.html',
  '/....//secret.html',
  '/%252e%252e/secret.html',
  '/%c0%ae%c0%ae/secret.html',
  '/./main.js',
  '//main.js',
  '/main.js/',
  '/main.js%00.html',
  '/main.js;.html',
  '/MAIN.JS',
  '/m%61in.js',
  '/inner/deep.html',
  '/inner',
  '/notes.env',
  '/__proto__',
  '/constructor',
  'http://127.0.0.1/main.js',
  'file:///etc/passwd',
  '/etc/passwd',
  '*',
])('%s is not served', async (path) => {
  const reply = await ask(path);
  expect([reply.status, reply.body]).toEqual([404, 'There is no such file.\n']);
});

test('links in the folder are not followed', async () => {
  symlinkSync(folder, join(folder, 'site/up.html'));
  symlinkSync(join(folder, 'secret.html'), join(folder, 'site/link.html'));
  const other = siteServer(join(folder, 'site'));
  const at = await listen(other, 0);
  const statuses = await Promise.all(['/link.html', '/up.html', '/main.js'].map(async (path) => (await ask(path, {}, at)).status));
  expect(statuses).toEqual([404, 404, 200]);
  other.close();
});

describe('who calls it by what name', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST'])('%s with the port is answered', async (name) => {
    expect((await ask('/', { headers: { host: `${name}:${port}` } })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example:PORT', 'evil.example:PORT', '127.0.0.1:PORT.evil.example', '0.0.0.0:PORT', '[::1]:PORT', '2130706433:PORT'])(
    '%j is not',
    async (host) => {
      const reply = await ask('/', { headers: { host: host.replace('PORT', String(port)) } });
      expect([reply.status, reply.body]).toEqual([421, 'This server is for 127.0.0.1 and localhost.\n']);
    },
  );

  test('nor is a request without Host or with an empty one, nor one of two', async () => {
    expect(await raw('GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

/** What comes back for these bytes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('error', reject).on('end', () => resolve(answer));
  });
}

test.each(['/', '/main.js', '/nowhere'])('%s comes with a strict policy, and no other site may read it', async (path) => {
  const { headers } = await ask(path, { headers: { origin: 'https://evil.example' } });
  const policy = new Map((headers['content-security-policy'] as string).split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(policy.get('default-src')).toBe("default-src 'none'");
  expect(policy.get('script-src')).toBe("script-src 'self'");
  expect(policy.get('worker-src')).toBe("worker-src 'self'");
  expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask('/', { method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD has the headers of GET and no body', async () => {
  const { status, headers, body } = await ask('/main.js', { method: 'HEAD' });
  expect([status, headers['content-length'], body]).toEqual([200, '10', '']);
});

test('it listens on 127.0.0.1 only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('under a base path nothing is served outside of it', async () => {
  const other = siteServer(join(folder, 'site'), '/thucthe/');
  const at = await listen(other, 0);
  const statuses = await Promise.all(['/thucthe/', '/thucthe/main.js', '/thucthe', '/', '/main.js'].map(async (path) => (await ask(path, {}, at)).status));
  expect(statuses).toEqual([200, 200, 404, 404, 404]);
  other.close();
});

test('a port that is taken is told in a sentence that helps', async () => {
  await expect(listen(siteServer(join(folder, 'site')), port)).rejects.toThrow(`port ${port} is taken; choose another: npm run playground -- --port ${port + 1}`);
});

describe('arguments', () => {
  test.each([
    [[], { build: false, port: 5080, base: '/' }],
    [['--build'], { build: true, port: 5080, base: '/' }],
    [['--port', '0', '--base', '/a/b/'], { build: false, port: 0, base: '/a/b/' }],
  ])('%j', (args, read) => {
    expect(readArguments(args)).toEqual(read);
  });

  test.each([
    [['--port', '65536'], '--port cannot be "65536"; allowed: 0 to 65535'],
    [['--port', '80a'], '--port cannot be "80a"'],
    [['--port='], '--port cannot be ""'],
    [['--base', 'thucthe'], '--base cannot be "thucthe"; allowed: a path like /thucthe/'],
    [['--base', '/thucthe'], '--base cannot be "/thucthe"'],
    [['--host', '0.0.0.0'], "Unknown option '--host'"],
    [['site'], "Unexpected argument 'site'"],
  ])('%j is refused', (args, words) => {
    expect(() => readArguments(args)).toThrow(words);
  });
});
