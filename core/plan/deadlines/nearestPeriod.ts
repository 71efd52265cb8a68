import { lastDayOfMonth } from './dates.ts';
import { tokenize } from './deadlines.ts';

/** The nearest day, month or quarter that exists, written as the impossible one was: "31/11/2026" gives "30/11/2026". */
export function nearestPossible(text: string): string | null {
  const [token] = tokenize(text);
  const written = token?.groups[0] ?? '';
  switch (token?.kind) {
    case 'date':
    case 'dayMonth': {
      const month = Math.min(Math.max(Number(token.groups[1]), 1), 12);
      const last = Number(lastDayOfMonth(Number(token.groups[2] ?? 2023), month).slice(8));
      const nearest = Math.min(Math.max(Number(written), 1), last);
      return replaceNumbers(text, [nearest, month]);
    }
    case 'months':
    case 'monthYear':
      return /^\d+$/u.test(written) ? replaceNumbers(text, [Math.min(Math.max(Number(written), 1), 12)]) : null;
    case 'quarters':
      if (/^[IVX]+$/iu.test(written)) return text.replace(written, 'IV');
      return /^\d+$/u.test(written) ? replaceNumbers(text, [4]) : null;
    default:
      return null; // a list of periods: nobody can say which was meant
  }
}

/** Puts the numbers in the place of the first ones of the text; those that are equal keep their writing. */
function replaceNumbers(text: string, numbers: readonly number[]): string {
  let index = 0;
  return text.replace(/\d+/gu, (written) => {
    const number = numbers[index++];
    return number === undefined || number === Number(written) ? written : String(number).padStart(written.length, '0');
  });
}
