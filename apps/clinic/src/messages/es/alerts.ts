import { pluralOf } from '@medi-os/ui';
import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../shape.ts';

const plural = pluralOf('es');

export const alerts: Translation<typeof english> = {
  title: 'Alertas',
  tabs: { open: 'Abiertas', acknowledged: 'Confirmadas' },
  columns: { severity: 'Gravedad', alert: 'Alerta', patient: 'Paciente', raised: 'Surgió', source: 'Origen' },
  source: { vitals: 'Constantes', medication: 'Medicación', allergy: 'Alergia', transcript: 'Transcripción' },
  evidence: 'Por qué',
  acknowledge: 'Confirmar',
  acknowledgeReason: '¿Qué se ha hecho o por qué no procede?',
  acknowledgedBy: (name, when) => `Confirmada por ${name}, ${when}`,
  history: 'Historial',
  count: (count) => plural(count, { one: '1 alerta abierta', other: `${count} alertas abiertas` }),
  none: 'No hay alertas abiertas',
  noneHelp: 'Las nuevas aparecen aquí por sí solas.',
};
