import type { Locale } from '../core/text/localized.ts';

/** The reader's language: what was asked for, else that of the environment; Vietnamese where neither says. */
export function readerLocale(asked: string | undefined, environment: NodeJS.ProcessEnv): Locale {
  const wanted = asked ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  return /^en(?:$|[_.-])/iu.test(wanted) ? 'en' : 'vi';
}
