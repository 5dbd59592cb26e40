/** Raising an error of the contract by its name. */
import { ERRORS, type ErrorData, type ErrorName } from '@medi-os/contract';
import { ORPCError } from '@orpc/server';

type DataArgument<Name extends ErrorName> =
  undefined extends ErrorData<Name> ? [data?: undefined] : [data: ErrorData<Name>];

/**
 * An error of the contract. `throw problem('NOTE_SIGNED')` answers with its status and title as problem+json.
 */
export function problem<Name extends ErrorName>(
  name: Name,
  ...[data]: DataArgument<Name>
): ORPCError<Name, ErrorData<Name>> {
  const { status, title } = ERRORS[name];
  // The conditional argument above guarantees that data is there when the error has some.
  return new ORPCError(name, { status, message: title, data: data as ErrorData<Name>, defined: true });
}
