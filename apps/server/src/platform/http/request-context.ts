/** What the platform hands to the operation behind a route. */

import type { Actor } from '../actor.ts';
import type { LiveSession } from '../identity/sessions.ts';

export interface RequestContext {
  requestId: string;
  clientAddress: string;
  userAgent: string | null;
  /** The token that came with the request, from cookie or Authorization. */
  token: string | null;
  tokenFrom: 'cookie' | 'bearer' | null;
  ifMatch: string | null;
  /** The screen asked by itself while nobody touched it: such a request does not prolong the session. */
  background: boolean;
  /** Lets an operation set a header of the answer: the ETag, the session cookie. */
  setHeader: (name: string, value: string) => void;
}

/** After authorisation: who acts, on a live session. */
export interface SessionContext extends RequestContext {
  session: LiveSession;
  actor: Actor;
}
