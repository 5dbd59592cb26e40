/** From the triage page to the list: what was just saved, so that the list can say it and take it back. Told once. */
import type { Visit } from '@medi-os/contract';

export interface JustTriaged {
  readonly name: string;
  /** The visit after the move; `undefined` when there is no move to take back (assessed again while waiting). */
  readonly visit: Visit | undefined;
  /** Puts what was typed back, so that whoever takes the saving back need not type it again. */
  readonly bringBack: () => void;
}

let handedOver: JustTriaged | undefined;

export function handOver(triaged: JustTriaged): void {
  handedOver = triaged;
}

export function takeOver(): JustTriaged | undefined {
  const taken = handedOver;
  handedOver = undefined;
  return taken;
}
