import { verifyAuditTrail } from '../platform/audit/verify.ts';
import { withHouse } from './open.ts';

/** Exit code 0 when the whole trail is as it was written, 1 when a row is not. */
export function verifyCommand(): Promise<number> {
  return withHouse(async ({ config, gateway }) => {
    const verdict = await gateway.system((_query, client) =>
      verifyAuditTrail(client, { secret: config.secret }),
    );
    if (verdict.firstBad === null) {
      console.log(`The audit trail is sound: ${verdict.rows} rows.`);
      if (verdict.head)
        console.log(`Head: position ${verdict.head.position}, hash ${verdict.head.hash.toString('hex')}`);
      return 0;
    }
    const { position, code, reason } = verdict.firstBad;
    console.log(
      `The audit trail was tampered with. First bad row: position ${position} (${code}): ${reason}`,
    );
    return 1;
  });
}
