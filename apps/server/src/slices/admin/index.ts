/** Administration: users and their roles, the audit explorer. */
export { adminRoutes } from './routes.ts';
