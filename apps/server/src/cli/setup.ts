/** `medios migrate`, `medios seed`, `medios types` */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { seedDemoClinic } from '../demo/seed-clinic.ts';
import { generateTypes } from '../platform/database/generate-types.ts';
import { PasswordHasher } from '../platform/identity/password-hasher.ts';
import { withHouse } from './open.ts';

export function migrateCommand(): Promise<number> {
  return withHouse(async ({ database }) => {
    console.log(
      database.applied.length > 0 ? `Applied: ${database.applied.join(', ')}` : 'The database is up to date.',
    );
    return 0;
  });
}

export function seedCommand(): Promise<number> {
  return withHouse(async ({ database, gateway }) => {
    const hasher = new PasswordHasher();
    await seedDemoClinic({ database, gateway, hasher }, console.log);
    await hasher.close();
    console.log('The demo clinic is seeded.');
    return 0;
  });
}

export function typesCommand(): Promise<number> {
  return withHouse(async ({ database }) => {
    const file = path.resolve(import.meta.dirname, '../platform/database/schema.gen.ts');
    writeFileSync(file, await generateTypes(database.ownerUrl));
    console.log('schema.gen.ts is rewritten.');
    return 0;
  });
}
