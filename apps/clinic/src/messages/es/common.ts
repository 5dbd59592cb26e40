import { pluralOf } from '@medi-os/ui';
import type { common as english } from '../en/common.ts';
import type { Translation } from '../shape.ts';

const plural = pluralOf('es');

export const common: Translation<typeof english> = {
  save: 'Guardar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  back: 'Volver',
  edit: 'Editar',
  add: 'Añadir',
  remove: 'Quitar',
  search: 'Buscar',
  retry: 'Reintentar',
  loading: 'Cargando',
  saving: 'Guardando',
  saved: 'Guardado',
  none: 'Ninguno',
  unknown: 'Desconocido',
  yes: 'Sí',
  no: 'No',
  all: 'Todos',
  reason: 'Motivo',
  required: 'Obligatorio',
  optional: 'opcional',
  results: (count) => plural(count, { one: '1 resultado', other: `${count} resultados` }),
  selected: (count) => plural(count, { one: '1 seleccionado', other: `${count} seleccionados` }),
  failed: 'No ha funcionado',
  failedHelp:
    'No se ha cambiado nada. Inténtelo de nuevo; si se repite, avise a quien administra el sistema.',
  requestId: (id) => `Petición ${id}`,
  stale: 'Otra persona ha cambiado esto entretanto. Revise su cambio y guarde de nuevo.',
  moveRows: 'Moverse entre filas',
  showKeys: 'Todas las teclas',
  forbidden: 'No tiene permiso para hacer esto',
  gender: { female: 'Mujer', male: 'Hombre', other: 'Otro', unknown: 'Desconocido' },
};
