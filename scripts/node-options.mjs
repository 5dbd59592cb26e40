/**
 * How the server's Node is started, for a small resident size. After a few seconds of reads on a busy machine it was 186 MB
 * with two arenas of glibc and 367 MB with its default of many (the load differed between the runs: an indication).
 */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'];
export const nodeEnvironment = { MALLOC_ARENA_MAX: '2' };
