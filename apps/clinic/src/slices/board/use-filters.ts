/** Tab and filters of the board, kept while this browser tab lives, so that coming back from a patient finds them. */
import { useEffect, useState } from 'react';
import { useSession } from '../../session/session.tsx';
import { BOARD_TABS, type BoardFilters, type BoardTab, firstTab, NO_FILTERS } from './board-model.ts';

const CHIPS = ['mine', 'overLimit', 'acuityOneTwo'] as const;

/** Written as words, `waiting mine overLimit`. What is searched for names people and is not kept. */
function remembered(key: string): readonly string[] {
  try {
    return sessionStorage.getItem(key)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

export function useBoardView() {
  const { user } = useSession();
  const key = `medi-os.board.${user.id}`;
  const [tab, setTab] = useState<BoardTab>(() => {
    const words = remembered(key);
    return BOARD_TABS.find((one) => words.includes(one)) ?? firstTab(user.role);
  });
  const [filters, setFilters] = useState<BoardFilters>(() => {
    const words = remembered(key);
    const pressed = CHIPS.filter((chip) => words.includes(chip)).map((chip) => [chip, true]);
    return { ...NO_FILTERS, ...Object.fromEntries(pressed) };
  });
  const words = [tab, ...CHIPS.filter((chip) => filters[chip])].join(' ');
  useEffect(() => {
    try {
      sessionStorage.setItem(key, words);
    } catch {
      // Then the board opens as it always does.
    }
  }, [key, words]);
  return { tab, setTab, filters, setFilters };
}
