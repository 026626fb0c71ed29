/** The synthetic sites: one https server on this machine that answers for the platforms' real host names. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { certificateFile, keyFile } from './certificate-key.ts';
import { closeServer, listen, startProxy, type Proxy } from './proxy.ts';

export interface SiteRequest {
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers one request; a handler may write its answer in pieces, as a stream does. */
export type SiteHandler = (request: SiteRequest, response: ServerResponse) => void | Promise<void>;

export interface Site {
  readonly proxy: Proxy;
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

/** Starts the https server and the proxy in front of it. Every host without a handler is refused. */
export async function startSite(handlers: Readonly<Record<string, SiteHandler>>): Promise<Site> {
  const requests: SiteRequest[] = [];
  const sockets = new Set<Socket>();
  const options = {
    key: readFileSync(keyFile),
    cert: readFileSync(certificateFile),
  };
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    requests.push(request);
    const handler = handlers[request.host];
    // Unless a site says otherwise: what the browser caches would be found on the disk, where nobody's name may be.
    response.setHeader('cache-control', 'no-store');
    if (handler) await handler(request, response);
    else response.writeHead(404).end();
  };
  const server = createServer(options, (incoming, response) => {
    void answer(incoming, response);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  const proxy = await startProxy(Object.keys(handlers), port);
  return {
    proxy,
    requests,
    close: async () => {
      await proxy.close();
      await closeServer(server, sockets);
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const host = incoming.headers.host ?? '';
  return {
    host,
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `https://${host}`),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
