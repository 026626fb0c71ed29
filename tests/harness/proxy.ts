/** A proxy that lets the browser reach the synthetic sites and nothing else, and remembers what it refused. */
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** `host:port` of every request that was refused, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

/** Starts the proxy on this machine; requests for `hosts` on port 443 go to the local port `target`. */
export async function startProxy(hosts: readonly string[], target: number): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => remember(sockets, socket));
  server.on('connect', (request, client: Socket) => {
    client.on('error', () => client.destroy());
    const [host, port] = (request.url ?? '').split(':');
    if (port !== '443' || !hosts.includes(host ?? '')) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    remember(sockets, upstream);
    upstream.on('error', () => client.destroy());
  });
  const port = await listen(server);
  return { port, refused, close: () => closeServer(server, sockets) };
}

/** Starts a server on a free port of the loopback interface. */
export async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

/** Ends a server with all its connections. */
export async function closeServer(server: Pick<Server, 'close'>, sockets: Iterable<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

function remember(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
}
