/** Identity: who is signed in. */
export { DEMO_ACCOUNTS } from './demo-accounts.ts';
export { housekeepingJob } from './housekeeping.ts';
export { identityRoutes } from './routes.ts';
export { insertUserWithPassword } from './store.ts';
