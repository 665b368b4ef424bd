import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already. */
const AS_IS = new Set(['.woff2', '.png']);

export interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function answerOf(path: string): Promise<Answer> {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const body = readFileSync(path);
  if (AS_IS.has(extname(path))) return { body, headers: { 'content-type': type } };
  return { body: await gzipAsync(body), headers: { 'content-type': type, 'content-encoding': 'gzip' } };
}

function pathOf(folder: string, request: IncomingMessage): string | undefined {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

/** Each file is compressed once, so that no measurement pays for it: ask for everything once beforehand. */
function answering(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const answers = new Map<string, Promise<Answer>>();
  return async (request, response) => {
    const path = pathOf(folder, request);
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const known = answers.get(path) ?? answerOf(path);
    answers.set(path, known);
    const { body, headers } = await known;
    response.writeHead(200, { ...headers, 'content-length': body.length, 'cache-control': 'no-cache' });
    response.end(body);
  };
}

/** Serves a folder as a plain static host does: over HTTP/1.1, texts gzipped. */
export async function serve(folder: string): Promise<StaticServer> {
  const answer = answering(folder);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
