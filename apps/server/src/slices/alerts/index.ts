/** Alerts: raised by rules over vitals, medicines and words; acknowledged by people. */
export { alertReaction } from './react.ts';
export { alertRoutes } from './routes.ts';
