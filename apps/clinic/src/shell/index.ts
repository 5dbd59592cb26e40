export { AppShell } from './app-shell.tsx';
export { ErrorBoundary, PageFailed } from './error-boundary.tsx';
export { IdleWarning } from './idle-warning.tsx';
export type { NavigationItem } from './navigation.tsx';
export { NotFoundPage } from './not-found.tsx';
export { Page } from './page.tsx';
export { ColourSchemeToggle, LanguageToggle } from './preferences.tsx';
