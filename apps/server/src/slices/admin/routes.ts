import type { AppContext } from '../../context.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { exploreAudit, makeAuditVerifier } from './explore-audit.ts';
import { addUser, changeUser, presentUsers } from './manage-users.ts';
import { listPractitioners } from './store.ts';

export function adminRoutes(app: AppContext) {
  const { implementer, gateway } = app;
  const { admin } = implementer;
  const verifyAudit = makeAuditVerifier(app);
  return {
    users: admin.users.handler(async ({ context }) => ({
      items: await presentUsers(app, authorised(context).actor),
    })),
    createUser: admin.createUser.handler(({ context, input }) =>
      addUser(app, authorised(context).actor, input),
    ),
    updateUser: admin.updateUser.handler(({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return changeUser(app, actor, expectedVersion, input);
    }),
    practitioners: admin.practitioners.handler(async ({ context }) => ({
      items: await gateway.read(authorised(context).actor, 'unaudited', listPractitioners),
    })),
    audit: admin.audit.handler(({ context, input }) =>
      exploreAudit(gateway, authorised(context).actor, input),
    ),
    verifyAudit: admin.verifyAudit.handler(async ({ context }) => {
      const { verified, rows, firstBad } = await verifyAudit(authorised(context).actor);
      return { verified, rows, firstBad };
    }),
  };
}
