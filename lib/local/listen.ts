import type { Server } from 'node:http';

/**
 * Makes a server listen on this machine only.
 *
 * @param port 0 lets the operating system choose
 * @returns the port
 * @throws Error that names the port when it is taken
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const isTaken = 'code' in cause && cause.code === 'EADDRINUSE';
      const message = isTaken
        ? `port ${port} is taken: end the program that uses it, or choose another port`
        : `cannot listen on port ${port}: ${cause.message}`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}
