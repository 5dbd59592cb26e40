import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MessagesProvider } from './messages/messages.tsx';
import { ErrorBoundary, NotFoundPage } from './shell/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <MessagesProvider>
      <ErrorBoundary>
        <NotFoundPage boardHref="/" />
      </ErrorBoundary>
    </MessagesProvider>
  </StrictMode>,
);
