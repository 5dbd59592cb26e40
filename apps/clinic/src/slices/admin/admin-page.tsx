/** Administration: who may sign in, which rooms there are, who did what. Each tab by its own permission. */
import { CountTabs, EmptyState, LiveMark, StickyFilters } from '@medi-os/ui';
import { useState } from 'react';
import { useLiveStatus } from '../../live/live.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useMay } from '../../session/session.tsx';
import { Page as Frame } from '../../shell/index.ts';
import { Audit } from './audit.tsx';
import { Rooms } from './rooms.tsx';
import { Users } from './users.tsx';

type Tab = 'users' | 'rooms' | 'audit';

export function Page() {
  const { m } = useMessages();
  const may: Readonly<Record<Tab, boolean>> = {
    users: useMay('users:read'),
    rooms: useMay('rooms:write'),
    audit: useMay('audit:read'),
  };
  const tabs = (['users', 'rooms', 'audit'] as const).filter((tab) => may[tab]);
  const [chosen, setChosen] = useState<Tab>();
  const tab = chosen ?? tabs[0];
  return (
    <Frame title={m.admin.title} live={<LiveMark status={useLiveStatus()} />}>
      {tab === undefined ? (
        <EmptyState title={m.admin.nothing} text={m.admin.nothingHelp} />
      ) : (
        <>
          <StickyFilters
            tabs={
              <CountTabs
                label={m.admin.tabsLabel}
                selected={tab}
                onSelect={setChosen}
                tabs={tabs.map((key) => ({ key, label: m.admin.tabs[key] }))}
              />
            }
          />
          {tab === 'users' && <Users />}
          {tab === 'rooms' && <Rooms />}
          {tab === 'audit' && <Audit />}
        </>
      )}
    </Frame>
  );
}
