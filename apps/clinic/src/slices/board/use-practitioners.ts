import type { StaffReference } from '@medi-os/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

/** Doctors and nurses to whom a visit can be given. */
export function usePractitioners(): readonly StaffReference[] {
  const { data } = useQuery({
    queryKey: ['users', 'practitioners'],
    queryFn: () => api.admin.practitioners(),
  });
  return data?.items.filter(({ role }) => role === 'doctor' || role === 'nurse') ?? [];
}
