export { AppShell, type AppShellProps, type ShellPerson } from './app-shell.tsx';
export { ErrorBoundary, PageFailed } from './error-boundary.tsx';
export { IdleWarning, type IdleWarningProps } from './idle-warning.tsx';
export type { NavigationBadge, NavigationItem } from './navigation.tsx';
export { NotFoundPage } from './not-found.tsx';
export { Page, type PageProps } from './page.tsx';
export { ColourSchemeToggle, LanguageToggle } from './preferences.tsx';
