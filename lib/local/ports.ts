import { createServer } from 'node:net';

/**
 * Makes sure that a port of 127.0.0.1 can be had.
 * @param port 0 for any
 * @returns the port
 * @throws Error naming the port and the flag that chooses another
 */
export function claimPort(port: number, flag: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken by another program' : cause.message;
      reject(new Error(`port ${port} ${reason}: choose another with ${flag}`, { cause }));
    });
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      const claimed = typeof address === 'object' && address ? address.port : port;
      probe.close(() => resolve(claimed));
    });
  });
}
