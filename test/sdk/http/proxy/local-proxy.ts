import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface LocalProxy {
  /** Host and port. */
  readonly address: string;
  /** What was asked of it: `CONNECT host:port` or `GET http://host/path`, with the login it was given. */
  readonly asked: readonly { readonly line: string; readonly login: string | undefined }[];
  close(): Promise<void>;
}

/**
 * A proxy on loopback. Whatever name a tunnel is wanted to, it leads to this machine, so that names that only the proxy
 * knows can be tested.
 * @param refusal an answer that it gives instead of a tunnel, as it goes over the wire
 */
export async function localProxy(refusal?: string): Promise<LocalProxy> {
  const asked: { line: string; login: string | undefined }[] = [];
  const sockets = new Set<Socket>();
  const note = (incoming: IncomingMessage) =>
    asked.push({
      line: `${incoming.method} ${incoming.url}`,
      login: incoming.headers['proxy-authorization'],
    });

  const server = createServer((incoming, answer) => {
    note(incoming);
    if (refusal !== undefined) {
      answer.writeHead(407).end(refusal);
      return;
    }
    const target = new URL(incoming.url ?? '');
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const onward = request(
      {
        host: '127.0.0.1',
        port: target.port,
        path: target.pathname + target.search,
        method: incoming.method,
        headers,
      },
      (back) => {
        answer.writeHead(back.statusCode ?? 502, back.headers);
        back.pipe(answer);
      },
    );
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    note(incoming);
    sockets.add(socket);
    socket.on('error', () => {});
    if (refusal !== undefined) {
      socket.end(refusal);
      return;
    }
    const port = Number(incoming.url?.split(':').at(-1));
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    sockets.add(onward);
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    address: `127.0.0.1:${address.port}`,
    asked,
    close() {
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
