import { pluralOf } from '@medi-os/ui';
import type { patients as english } from '../en/patients.ts';
import type { Translation } from '../shape.ts';

const plural = pluralOf('es');

export const patients: Translation<typeof english> = {
  title: 'Pacientes',
  searchPlaceholder: 'Nombre, nacimiento, teléfono o número de historia',
  register: 'Registrar paciente',
  edit: 'Editar datos',
  chart: 'Historia',
  field: {
    family: 'Apellidos',
    given: 'Nombre',
    birthDate: 'Fecha de nacimiento',
    gender: 'Género',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    address: 'Dirección',
    mrn: 'Número de historia',
    emergencyContact: 'Contacto de urgencia',
  },
  mrn: (number) => `NHC ${number}`,
  found: (count) => plural(count, { one: '1 paciente', other: `${count} pacientes` }),
  noneFound: 'Ningún paciente coincide',
  noneFoundHelp: 'Revise la escritura, pruebe con el nacimiento o el teléfono, o registre al paciente.',
  duplicates: (count) =>
    plural(count, {
      one: 'Hay un paciente que puede ser el mismo',
      other: `Hay ${count} pacientes que pueden ser el mismo`,
    }),
  sameBecause: (reasons) => `Coincide: ${reasons}`,
  useExisting: 'Usar este',
  registerAnyway: 'Es otra persona: registrar',
  allergies: {
    title: 'Alergias',
    add: 'Añadir alergia',
    substance: 'Sustancia',
    reaction: 'Reacción',
    setNoneKnown: 'Ninguna conocida',
    notAsked: 'Sin preguntar todavía',
  },
  medications: {
    title: 'Medicación',
    add: 'Añadir medicamento',
    name: 'Medicamento',
    dose: 'Dosis',
    since: 'Desde',
  },
  problems: { title: 'Problemas', add: 'Añadir problema', name: 'Problema', since: 'Desde' },
  vitals: { title: 'Constantes', none: 'Aún no hay constantes' },
  visits: { title: 'Visitas', none: 'Aún no hay visitas' },
  notes: { title: 'Notas', none: 'Aún no hay notas' },
};
