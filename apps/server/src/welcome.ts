/** The three lines at the end of `npm start`: the address, the demo logins, how to stop. */
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { DEMO_ACCOUNTS } from './slices/identity/index.ts';

export function welcome(config: Config, web: FastifyInstance): void {
  const address = web.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  const host = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
  const lines = [`Medi OS is open at ${config.publicUrl ?? `http://${host}:${port}`}`];
  if (config.demo) {
    const roles = DEMO_ACCOUNTS.map((account) => account.email).join(', ');
    lines.push(`Demo logins: ${roles} (password: ${DEMO_ACCOUNTS[0]?.password})`);
  }
  lines.push('Stop with Ctrl-C.');
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}
