/** Consultations: what was said in a visit, and the draft made from it. */
export { consultationRoutes } from './routes.ts';
