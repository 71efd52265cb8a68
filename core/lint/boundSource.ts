import type { Knowledge } from '../knowledge/knowledge.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import type { Bound } from '../project/minimums.ts';
import type { LocalizedText } from '../text/localized.ts';
import { day } from './wording.ts';

/** Who sets a bound, as a message names it: a document with its day, a line of the superior's plan, what the configuration says. */
export function boundSource({ setBy }: Bound, knowledge: Knowledge): LocalizedText | string {
  switch (setBy.kind) {
    case 'configuration':
      return setBy.source;
    case 'superior': {
      const { file, plan } = setBy.document;
      const { kind, number } = plan.header;
      const line = String(plan.document.lines.lineOf(setBy.target.span.start));
      // a draft has no number yet: "Số:     /KH-UBND"
      const numbered = number !== null && /^\d/u.test(number.value);
      const name = numbered ? namedBy(kind ?? '', number.value, knowledge) : file.slice(file.lastIndexOf('/') + 1);
      return { vi: `${name}, dòng ${line}`, en: `${name}, line ${line}` };
    }
    default: {
      const code = /[/-](\p{L}+)[/-]/u.exec(setBy.number)?.[1] ?? '';
      const name = namedBy(code, setBy.number, knowledge);
      if (setBy.date === null) return name;
      return { vi: `${name} ngày ${day(setBy.date).vi}`, en: `${name} of ${day(setBy.date).en}` };
    }
  }
}

function namedBy(code: string, number: string, knowledge: Knowledge): string {
  const type = knowledge.typeOfCode(code)?.names[0];
  return [type ?? [], CITED_IN_FULL.number, number].flat().join(' ');
}
