/** The one client of the API in this app. Pages use it through queries; nothing else talks to the server. */
import { createClient } from '@medi-os/sdk';
import { isPersonPresent } from './activity.ts';

export const api = createClient({
  baseUrl: location.origin,
  isBackground: () => !isPersonPresent(),
});
