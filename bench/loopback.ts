/** Load goes to this machine and nowhere else. */

export interface LoopbackTarget {
  host: string;
  port: number;
}

/**
 * Where to connect for an `http://` address of this machine. `localhost` is taken as 127.0.0.1 without asking any
 * name server.
 * @throws for every other host, and for anything but plain HTTP.
 */
export function loopbackTarget(address: string): LoopbackTarget {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'http:') throw new Error(`Load is sent over plain http, not ${url.protocol}`);
  const port = Number(url.port || 80);
  if (host === 'localhost') return { host: '127.0.0.1', port };
  // The URL parser has turned every spelling of an IPv4 address into four decimal numbers.
  if (host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)) return { host, port };
  throw new Error(`Load is sent to this machine only, not to ${host}`);
}
