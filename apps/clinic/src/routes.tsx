/** Every address of the staff app. A page is loaded when it is first visited. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { App } from './app.tsx';
import { NotFoundPage } from './shell/index.ts';

const root = createRootRoute({ component: App, notFoundComponent: () => <NotFoundPage boardHref="/" /> });

const page = <Path extends string>(path: Path, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') });

const routes = [
  page('/', () => import('./slices/board/board-page.tsx')),
  page('/triage', () => import('./slices/triage/triage-list-page.tsx')),
  page('/triage/$visitId', () => import('./slices/triage/triage-page.tsx')),
  page('/consultations', () => import('./slices/consultations/consultation-list-page.tsx')),
  page('/consultations/$visitId', () => import('./slices/consultations/consultation-page.tsx')),
  page('/notes/$noteId/print', () => import('./slices/consultations/print-page.tsx')),
  page('/patients', () => import('./slices/patients/patient-search-page.tsx')),
  page('/patients/new', () => import('./slices/patients/register-page.tsx')),
  page('/patients/$patientId', () => import('./slices/patients/chart-page.tsx')),
  page('/alerts', () => import('./slices/alerts/alerts-page.tsx')),
  page('/models', () => import('./slices/models/models-page.tsx')),
  page('/models/$versionId', () => import('./slices/models/model-page.tsx')),
  page('/admin', () => import('./slices/admin/admin-page.tsx')),
  createRoute({
    getParentRoute: () => root,
    path: '/login',
    beforeLoad: () => {
      // The login stands at every address while nobody is signed in; this one is for bookmarks.
      throw redirect({ to: '/' });
    },
  }),
];

export const router = createRouter({ routeTree: root.addChildren(routes), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
