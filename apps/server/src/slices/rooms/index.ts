/** Rooms: where a patient is called to. The smallest slice: copy this one. */
export { roomRoutes } from './routes.ts';
export { findRoom } from './store.ts';
