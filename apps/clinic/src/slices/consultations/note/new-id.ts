/** A new random id. `crypto.randomUUID` is missing where the clinic is opened over plain HTTP inside its own network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Id of a sentence that a person adds. */
export function newSentenceId(): string {
  return `h-${newId()}`;
}
