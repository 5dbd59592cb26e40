/** Queue: the visits of the day and their moves. */
export { applyMove } from './move-visit.ts';
export { queueRoutes } from './routes.ts';
export { findVisitForUpdate, updateVisit, type VisitRow } from './store.ts';
