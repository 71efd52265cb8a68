import { Parser } from 'htmlparser2';
import type { Locale } from '../../core/text/localized.ts';
import { EMPTY_PROJECT } from '../../core/project/project.ts';
import { previewOf } from '../../preview/previewOf.ts';
import type { PreviewView, RowView, TableView } from '../../preview/view.ts';
import { rules } from '../../rules/index.ts';
import { knowledge } from './knowledge.ts';
import { lintPlan } from './linting.ts';
import { planOf } from './reading.ts';

/** What the preview shows of a text, linted with all rules on a day. */
export function viewOf(text: string, file = 'ke-hoach.md', today = '2026-06-01', locale: Locale = 'vi'): PreviewView {
  const plan = planOf(text);
  const { findings } = lintPlan(plan, rules, { today, locale });
  return previewOf(plan, findings, { file, knowledge: knowledge(), project: EMPTY_PROJECT, today });
}

/** The texts of a row's cells. */
export function textsOf({ cells }: RowView): readonly string[] {
  return cells.map(({ text }) => text);
}

/** Every index of a finding that the view shows somewhere. */
export function shownFindings({ tables, targets, citations, elsewhere }: PreviewView): ReadonlySet<number> {
  const inRows = tables.flatMap(({ rows }: TableView) => rows.flatMap(({ cells }) => cells));
  return new Set([...[...inRows, ...targets, ...citations].flatMap(({ findings }) => findings), ...elsewhere]);
}

/** An element as a browser meets it. */
export interface Met {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  text: string;
}

/** The elements of a page in order. Throws where one is not closed where it should be. */
export function elementsOf(page: string): readonly Met[] {
  const met: Met[] = [];
  const open: Met[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        met.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name, isImplied) {
        const last = open.pop();
        if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name ?? ''}>`);
        if (isImplied && !VOID.has(name)) throw new Error(`<${name}> is never closed`);
      },
    },
    { decodeEntities: true },
  );
  parser.end(page);
  if (open.length > 0) throw new Error(`open at the end: ${open.map(({ name }) => name).join(' ')}`);
  return met;
}

const VOID = new Set(['meta', 'input', 'br', 'col', 'line', 'rect']);
