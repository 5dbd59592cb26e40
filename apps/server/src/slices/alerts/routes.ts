import type { AppContext } from '../../context.ts';
import { authorised } from '../../platform/http/authorise.ts';
import { acknowledge } from './acknowledge.ts';
import { presentAlert, readAlerts } from './list-alerts.ts';

export function alertRoutes({ implementer: { alerts }, gateway, clock }: AppContext) {
  return {
    list: alerts.list.handler(({ context, input }) => readAlerts(gateway, authorised(context).actor, input)),
    acknowledge: alerts.acknowledge.handler(async ({ context, input }) => {
      const { actor, expectedVersion } = authorised(context);
      return presentAlert(await acknowledge(gateway, actor, expectedVersion, input, clock()), actor);
    }),
  };
}
