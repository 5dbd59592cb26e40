import { pluralOf } from '@medi-os/ui';
import type { shell as english } from '../en/shell.ts';
import type { Translation } from '../shape.ts';

const plural = pluralOf('es');

export const shell: Translation<typeof english> = {
  product: 'Medi OS',
  skipToContent: 'Ir al contenido',
  mainNavigation: 'Principal',
  more: 'Más',
  navigation: {
    board: 'Tablero',
    schedule: 'Agenda',
    triage: 'Triaje',
    consultations: 'Consultas',
    patients: 'Pacientes',
    alerts: 'Alertas',
    reports: 'Informes',
    models: 'Modelos',
    admin: 'Administración',
    settings: 'Ajustes',
  },
  unsigned: (count) => `${count} sin firmar`,
  unacknowledged: (count) => `${count} sin confirmar`,
  searchPlaceholder: 'Buscar paciente, turno, acción',
  colourScheme: 'Colores',
  light: 'Claro',
  dark: 'Oscuro',
  automatic: 'Automático',
  language: 'Idioma',
  languageName: { en: 'English', es: 'Español' },
  signOut: 'Cerrar sesión',
  offline: 'Sin conexión. Lo que escriba se guarda aquí y se envía cuando vuelva.',
  noAnswer: 'el servidor no responde',
  noNetwork: 'sin red',
  idleTitle: '¿Sigue ahí?',
  idleText: (seconds) =>
    plural(seconds, {
      one: 'La sesión se cerrará en 1 segundo. Lo escrito se conserva.',
      other: `La sesión se cerrará en ${seconds} segundos. Lo escrito se conserva.`,
    }),
  idleStay: 'Seguir conectado',
  notFoundTitle: 'Aquí no hay ninguna página',
  notFoundText: 'Puede que la dirección esté mal escrita o que el contenido se haya movido.',
  toBoard: 'Ir al tablero',
  errorTitle: 'Esta página ha dejado de funcionar',
  errorText: 'El fallo es nuestro. No se ha perdido nada de lo guardado.',
  errorReload: 'Volver a cargar la página',
};
