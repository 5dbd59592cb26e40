/** Prometheus metrics. Labels are route patterns and codes; never an id, a name or a query. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  requests: Histogram<'route' | 'method' | 'status'>;
  logins: Counter<'outcome'>;
}

interface Sources {
  liveStreams: () => number;
  eventPosition: () => number;
  sealedPosition: () => number;
  pool: () => { total: number; idle: number; waiting: number };
}

export function makeMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'medios_' });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `medios_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('live_streams', 'Open event streams', sources.liveStreams);
  gauge('event_position', 'Position of the last event delivered by this process', sources.eventPosition);
  gauge(
    'audit_sealed_position',
    'Position of the last audit row sealed by this process',
    sources.sealedPosition,
  );
  gauge('database_connections', 'Connections of the request pool', () => sources.pool().total);
  gauge('database_waiting', 'Requests waiting for a connection', () => sources.pool().waiting);
  return {
    registry,
    requests: new Histogram({
      name: 'medios_request_seconds',
      help: 'Duration of requests by route pattern',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers: [registry],
    }),
    logins: new Counter({
      name: 'medios_logins_total',
      help: 'Login attempts by outcome',
      labelNames: ['outcome'],
      registers: [registry],
    }),
  };
}
