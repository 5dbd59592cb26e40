/** How the embedded PostgreSQL is set: for one clinic on a machine of 2 cores and 2 GB, shared with Node. */

/** PostgreSQL configuration by parameter name. Read docs/decisions before loosening anything about durability. */
export type PostgresSettings = Readonly<Record<string, string>>;

/** Each with its reason; whatever is not named stays at PostgreSQL's own default. */
const smallMachine: PostgresSettings = {
  // The hot set of 100,000 patients with their trigram index is about this size; pages are taken only when touched.
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Connections are pooled by the server and live updates share one LISTEN: 10,000 open boards take no connection each.
  max_connections: '60',
  // Two cores serve Node as well: many short queries at once gain nothing from helpers, only lose to forking them.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '1',
  io_method: 'sync',
  jit: 'off',
  autovacuum_max_workers: '2',
  // Everything this runs on today is flash: a random page costs about what a sequential one does.
  random_page_cost: '1.1',
  // Fewer, larger checkpoints: less full-page writing in a busy day, at most some seconds of replay after a power cut.
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  wal_compression: 'pglz',
  // A server that hangs in a transaction must not hold a patient's row for ever.
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // No patient data in the log: errors carry row values in their message and detail, and reach the server's own
  // log through its own filter.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** Said outright rather than left to a default: an acknowledged write is on the disk. */
const durableWrites: PostgresSettings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** For tests alone: a power cut destroys the data folder. */
const discardableWrites: PostgresSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** The settings to run with. Durability always wins over `overrides`: it is chosen by `durable` and nothing else. */
export function postgresSettings(durable: boolean, overrides: PostgresSettings = {}): PostgresSettings {
  return { ...smallMachine, ...overrides, ...(durable ? durableWrites : discardableWrites) };
}
