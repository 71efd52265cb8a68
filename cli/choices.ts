import { UsageError } from './messages.ts';

/** The value, when it is one of the choices of an option; throws a UsageError that lists them when it is not. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError('badChoice', { option, value, choices: choices.join(', ') });
  return found;
}
