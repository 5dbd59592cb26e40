/** Queue: the visits of the day and their moves. */
export { dayOf } from './check-in.ts';
export { applyMove } from './move-visit.ts';
export { queueRoutes } from './routes.ts';
export { findVisitForUpdate, updateVisit, type VisitRow } from './store.ts';
