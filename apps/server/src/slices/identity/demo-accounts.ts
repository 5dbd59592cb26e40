/** The logins of the demo clinic. Invented people; they exist in demo mode alone, which production refuses. */
import type { Role } from '@medi-os/contract';

export interface DemoAccount {
  role: Role;
  name: string;
  email: string;
  password: string;
}

const PASSWORD = 'riverside-demo-clinic';

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { role: 'receptionist', name: 'Rosa Delgado', email: 'reception@riverside.example', password: PASSWORD },
  { role: 'nurse', name: 'Amara Osei', email: 'nurse@riverside.example', password: PASSWORD },
  { role: 'doctor', name: 'Dr Jules Baptiste', email: 'doctor@riverside.example', password: PASSWORD },
  { role: 'admin', name: 'Ada Kowalczyk', email: 'admin@riverside.example', password: PASSWORD },
  { role: 'auditor', name: 'Piet van Houten', email: 'auditor@riverside.example', password: PASSWORD },
];
