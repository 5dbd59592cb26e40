/** Small schemas that every room shares. Bounded: nothing in the API takes a string or a list without a limit. */
import { z } from 'zod';

export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Counts up by one at each change; the ETag of the row. */
export const Version = z.number().int().min(1);

/** An instant, ISO 8601 with offset; shown in local time. */
export const Instant = z.iso.datetime({ offset: true });

/** A calendar date, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();

/**
 * NUL cannot be stored, and bidi overrides make text read as what it is not. Tab and line breaks are welcome.
 */
function isPrintable(value: string): boolean {
  return !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(value.replace(/[\t\n\r]/g, ''));
}

/** Text that a person wrote: trimmed, NFC, without control characters or direction overrides. */
export function text(maxLength: number, minLength = 0) {
  return z
    .string()
    .max(maxLength * 2)
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(minLength)
        .max(maxLength)
        .refine((value) => value.isWellFormed(), 'contains broken characters')
        .refine(isPrintable, 'contains control characters'),
    );
}

export const Reason = text(500, 3);

/** Page of a listing: `cursor` comes from the page before and is opaque. */
export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** A person of the staff, as others see them. */
export const StaffReference = z.object({ id: Id, name: z.string() });
export type StaffReference = z.infer<typeof StaffReference>;
