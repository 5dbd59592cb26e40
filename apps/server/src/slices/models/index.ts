/** Clinical models: registered, approved, asked, watched. */
export { installShippedModels } from './register-model.ts';
export { modelRoutes } from './routes.ts';
