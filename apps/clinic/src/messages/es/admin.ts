import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../shape.ts';

export const admin: Translation<typeof english> = {
  title: 'Administración',
  tabs: { users: 'Personas', rooms: 'Salas', audit: 'Auditoría' },
  users: {
    add: 'Añadir persona',
    name: 'Nombre',
    email: 'Correo electrónico',
    role: 'Función',
    lastSeen: 'Última vez',
    never: 'nunca',
    active: 'Activa',
    disabled: 'Desactivada',
    disable: 'Desactivar',
    enable: 'Activar',
    signOutEverywhere: 'Cerrar todas sus sesiones',
    disableReason: '¿Por qué se desactiva la cuenta?',
  },
  rooms: { add: 'Añadir sala', name: 'Sala', inUse: 'Ocupada', free: 'Libre', retire: 'Retirar' },
  audit: {
    who: 'Quién',
    what: 'Qué',
    patient: 'Paciente',
    when: 'Cuándo',
    from: 'Desde',
    to: 'Hasta',
    action: { read: 'Leyó', create: 'Creó', update: 'Cambió', delete: 'Quitó' },
    field: 'Campo',
    before: 'Antes',
    after: 'Después',
    sealed: 'Sellada en la cadena',
    notSealed: 'Sin sellar todavía',
    none: 'Ninguna entrada coincide',
    request: 'Petición',
  },
};
