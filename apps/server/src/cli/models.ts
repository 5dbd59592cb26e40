/** `medios models install` */
import { installShippedModels } from '../slices/models/index.ts';
import { onlyOrganization, withHouse } from './open.ts';

/** Registers the models that come with the system; twice makes no doubles. */
export function installModelsCommand(organization: string | undefined): Promise<number> {
  return withHouse(async ({ gateway }) => {
    const organizationId = organization ?? (await onlyOrganization(gateway));
    const installed = await installShippedModels(gateway, organizationId, console.log);
    if (installed === 0) console.log('There was nothing to register.');
    return 0;
  });
}
