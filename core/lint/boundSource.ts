import type { Knowledge } from '../knowledge/knowledge.ts';
import { CITED_IN_FULL } from '../plan/lexicon/citations.ts';
import type { Bound } from '../project/minimums.ts';
import type { ProjectDocument } from '../project/project.ts';
import type { LocalizedText } from '../text/localized.ts';
import type { Note } from './rule.ts';
import { day } from './wording.ts';

/** Who sets a bound, as a message names it: a document with its day, a line of the superior's plan, what the configuration says. */
export function boundSource({ setBy }: Bound, knowledge: Knowledge): LocalizedText | string {
  switch (setBy.kind) {
    case 'configuration':
      return setBy.source;
    case 'superior': {
      return lineOfDocument(setBy.document, setBy.target.at.line, knowledge);
    }
    default: {
      const code = /[/-](\p{sc=Latin}+)[/-]/u.exec(setBy.number)?.[1] ?? '';
      const name = namedBy(code, setBy.number, knowledge);
      if (setBy.date === null) return name;
      return { vi: `${name} ngày ${day(setBy.date).vi}`, en: `${name} of ${day(setBy.date).en}` };
    }
  }
}

/** The line of the superior's plan that sets a bound, to be shown beside the finding; none where something else sets it. */
export function boundPlaces({ setBy }: Bound): readonly Note<'superior'>[] {
  return setBy.kind === 'superior' ? [{ note: 'superior', at: setBy.target.at, document: setBy.document }] : [];
}

/** "Kế hoạch số 10/KH-UBND, dòng 12"; a draft without a number goes by its file. */
export function lineOfDocument({ file, summary }: ProjectDocument, line: number, knowledge: Knowledge): LocalizedText {
  const { kind, number } = summary;
  const name = number === null ? file.slice(file.lastIndexOf('/') + 1) : namedBy(kind ?? '', number, knowledge);
  return { vi: `${name}, dòng ${String(line)}`, en: `${name}, line ${String(line)}` };
}

function namedBy(code: string, number: string, knowledge: Knowledge): string {
  const type = knowledge.typeOfCode(code)?.names[0];
  return [type ?? [], CITED_IN_FULL.number, number].flat().join(' ');
}
