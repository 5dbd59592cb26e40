/**
 * Property tests draw the same cases in every run, so that a red build is about the change. To explore others:
 * `FAST_CHECK_SEED=$RANDOM npx vitest run …`; what that finds becomes a case of its own.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_120) });
