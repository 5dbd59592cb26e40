import type { EngineVersion } from '@medi-os/contract';

/** Raised whenever the same transcript could give another note. */
export const ENGINE: EngineVersion = { engine: 'medi-scribe', version: '0.1.0' };
