/** Notes that are open on this page, so that signing out can save them first, wherever its button stands. */
const flushes = new Set<() => Promise<boolean>>();

/** @param flush saves what is not saved; returns how to take it back */
export function whileOpen(flush: () => Promise<boolean>): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

export async function saveOpenNotes(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}
