import { UsageError } from './messages.ts';

/** The value, when it is one of the choices of an option; throws a UsageError that lists them when it is not. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError('badChoice', { option, value, choices: choices.join(', ') });
  return found;
}

/** Does `--format` ask for JSON? Throws a UsageError where it is neither that nor text, which is the default. */
export function asksForJson(format: string | undefined): boolean {
  return oneOf('--format', format ?? 'text', ['text', 'json']) === 'json';
}
