/**
 * Every component on one page, for whoever changes one: `npm run dev`, then `/src/gallery/index.html`.
 * `?view=` board, parts, missing or broken · `?rows=200` · `?stale` · `?offline`. The build does not contain it.
 */
import { clock } from '@medi-os/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MessagesProvider, useMessages } from '../messages/messages.tsx';
import { AppShell, ErrorBoundary, type NavigationItem } from '../shell/index.ts';
import { BoardView } from './board-view.tsx';
import { FaultsView, PartsView } from './parts-view.tsx';

const parameters = new URLSearchParams(location.search);
const view = parameters.get('view') ?? 'board';
const openedMs = clock.nowMs();

function Gallery() {
  const { m } = useMessages();
  const labels = m.shell.navigation;
  const navigation: readonly NavigationItem[] = [
    { key: 'board', label: labels.board, href: '?view=board', current: view === 'board' },
    { key: 'triage', label: labels.triage, href: '?view=parts', current: view === 'parts' },
    {
      key: 'consultations',
      label: labels.consultations,
      href: '?view=missing',
      current: view === 'missing',
      badge: { text: '2', label: m.shell.unsigned(2), tone: 'warn' },
    },
    { key: 'patients', label: labels.patients, href: '?view=broken', current: view === 'broken' },
    {
      key: 'alerts',
      label: labels.alerts,
      href: '?view=board&stale',
      current: false,
      badge: { text: '3', label: m.shell.unacknowledged(3), tone: 'danger' },
    },
    { key: 'admin', label: labels.admin, href: '?view=board&rows=200', current: false },
  ];
  return (
    <AppShell
      navigation={navigation}
      onNavigate={(href) => location.assign(href)}
      person={{ name: 'Amara Osei', role: m.login.role.nurse, clinic: 'Riverside Clinic' }}
      onSignOut={() => location.assign('?view=missing')}
      onSearch={() => location.assign('?view=parts')}
      offline={parameters.has('offline')}
    >
      <ErrorBoundary resetKey={view}>
        {view === 'parts' && <PartsView />}
        {view === 'missing' && <FaultsView kind="missing" />}
        {view === 'broken' && <FaultsView kind="broken" />}
        {view === 'board' && (
          <BoardView
            count={Number(parameters.get('rows') ?? 9)}
            status={
              parameters.has('stale')
                ? { kind: 'stale', sinceMs: openedMs - 12_000, reason: 'no answer from the server' }
                : { kind: 'live' }
            }
          />
        )}
      </ErrorBoundary>
    </AppShell>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <MessagesProvider>
      <Gallery />
    </MessagesProvider>
  </StrictMode>,
);
