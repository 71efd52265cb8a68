import { type Citation, readCitations } from '../../core/plan/citations/citations.ts';
import { knowledge } from './knowledge.ts';
import { plainOf } from './reading.ts';

/** The citations of a text that stands by itself. */
export function citationsIn(text: string): readonly Citation[] {
  return readCitations(plainOf(text), knowledge());
}

/** "Kế hoạch 282/KH-UBND 2022-12-29 UBND tỉnh"; "–" where a part is not given. */
export function citationLine({ type, number, date, issuer }: Citation): string {
  return [type, number.text, date, issuer].map((part) => part ?? '–').join(' ');
}
