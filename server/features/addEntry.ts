import { dirname, join } from 'pathe';
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Position,
  type Range,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../../core/lint/lint.ts';
import type { Citation } from '../../core/plan/citations/citations.ts';
import { citedDocument } from '../../core/plan/citations/citedDocument.ts';
import { citingOf } from '../../core/project/project.ts';
import { lazy } from '../../core/text/lazy.ts';
import type { Span } from '../../core/text/span.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import {
  NEW_FILE_NAMES,
  entryOf,
  withEntryIn,
  withFrontMatterEntry,
  withListFile,
} from '../../core/workspace/addOwnEntry.ts';
import { CONFIG_NAMES } from '../../core/workspace/load.ts';
import { type Fields, isTable } from '../../core/workspace/ownTable.ts';
import { offsetAt, rangeOf, spanAt } from '../convert.ts';
import { SERVER_COMMANDS } from '../protocol.ts';
import type { Snapshot } from '../session.ts';
import { uriOf } from '../uris.ts';
import { words } from '../words.ts';
import { diagnosticOf } from './diagnostics.ts';
import { versioned } from './versioned.ts';

const UNREGISTERED = 'citation-unregistered';
const UNKNOWN_UNIT = 'task-unknown-unit';
/** A document that lies in no folder has no configuration beside it. */
const NOWHERE = 'untitled:';

/** Something that a list may get: a document, a unit. */
interface Addable {
  readonly list: 'documents' | 'units';
  readonly name: string;
  readonly entry: Fields;
  readonly span: Span;
  readonly findings: readonly Finding[];
}

/** "Add to the office's own list", "… for this document only": of cited documents and units at a range that no list has. */
export function addingEntries(
  snapshot: Snapshot,
  range: Range,
  { applies }: { readonly applies: boolean },
): readonly CodeAction[] {
  const { plan, uri, locale } = snapshot;
  const { start, end } = spanAt(plan.document.lines, range);
  return addables(snapshot)
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((addable) => {
      const diagnostics = addable.findings.map((finding) => diagnosticOf(snapshot, finding));
      const action = (id: keyof typeof TITLES, rest: Partial<CodeAction>): CodeAction => ({
        title: words(locale, TITLES[id][addable.list], { name: addable.name }),
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length > 0 && { diagnostics }),
        ...rest,
      });
      const place = rangeOf(plan.document.lines, addable.span).start;
      const title = words(locale, TITLES.workspace[addable.list], { name: addable.name });
      const command = { title, command: SERVER_COMMANDS.addDocument, arguments: [uri, place] };
      const edits = frontMatterEdits(snapshot, addable);
      return [
        ...(applies && !uri.startsWith(NOWHERE) ? [action('workspace', { command })] : []),
        ...(edits ? [action('document', { edit: versioned(snapshot, edits) })] : []),
      ];
    });
}

const TITLES = {
  workspace: { documents: 'addDocument', units: 'addUnit' },
  document: { documents: 'addDocumentHere', units: 'addUnitHere' },
} as const;

/** What no list has: cited documents; units that are reported, where the office has a list of them. */
function addables(snapshot: Snapshot): readonly Addable[] {
  const { plan, knowledge, project } = snapshot;
  const found = lazy(() => snapshot.result().findings);
  const documents = plan.citations.flatMap((citation): readonly Addable[] => {
    const entry = isUnknown(snapshot, citation) ? entryOf(citation, knowledge) : null;
    if (!entry) return [];
    const { numberSpan } = citation;
    const span = {
      start: Math.min(citation.span.start, numberSpan.start),
      end: Math.max(citation.span.end, numberSpan.end),
    };
    const findings = found().filter(({ ruleId, at }) => ruleId === UNREGISTERED && at.start === numberSpan.start);
    return [{ list: 'documents', name: citation.number.text, entry, span, findings }];
  });
  // a first unit would make a list in which all others are missing
  const units = (project.units.length > 0 ? found() : [])
    .filter(({ ruleId }) => ruleId === UNKNOWN_UNIT)
    .map((finding): Addable => {
      const name = plan.document.source.slice(finding.at.start, finding.at.end).replace(/\s+/gu, ' ').trim();
      return { list: 'units', name, entry: { name }, span: finding.at, findings: [finding] };
    });
  return [...documents, ...units];
}

/** The edit that puts an entry into the document's front matter, a new one where it has none; null where that cannot take it. */
function frontMatterEdits({ plan }: Snapshot, { list, entry }: Addable): readonly TextEdit[] | null {
  const { frontMatter, lines, source } = plan.document;
  const text = withFrontMatterEntry(frontMatter?.text ?? '', list, entry);
  if (text === null) return null;
  if (!frontMatter) return [{ range: rangeOf(lines, { start: 0, end: 0 }), newText: `---\n${text}---\n\n` }];
  const end = frontMatter.start + frontMatter.text.length;
  const newText = source.charAt(end) === '' ? text : text.replace(/\n$/u, '');
  return [{ range: rangeOf(lines, { start: frontMatter.start, end }), newText }];
}

/** Several documents may bear a number: the citation leaves open which one is meant. */
function isUnknown({ plan, project, knowledge }: Snapshot, citation: Citation): boolean {
  const { number, date } = citation;
  if (citedDocument(citation, citingOf(plan, project), knowledge)) return false;
  return date !== null || knowledge.documentsNumbered(number.canonical).length === 0;
}

/** What the command rests on beside the document. */
export interface AddingHost {
  /** Null where no such file lies. */
  readonly readText: (path: string) => Promise<string | null>;
  /** The client can make files. */
  readonly creates: boolean;
}

/**
 * The edit that adds what stands at a place (a cited document, a unit) to the file that the configuration names; where it names none, to
 * a new one beside it that it then names. Null where there is nothing to add, or a file cannot be changed.
 */
export async function addEntry(
  snapshot: Snapshot,
  position: Position,
  { readText, creates }: AddingHost,
): Promise<WorkspaceEdit | null> {
  const { plan, config } = snapshot;
  const offset = offsetAt(plan.document.lines, position);
  const addable = addables(snapshot).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!addable) return null;
  const { list, entry } = addable;
  const naming = config.layers.findLast(({ config: own }) => own[list]?.[0] !== undefined);
  const layer = naming ?? config.layers.at(-1);
  const folder = layer ? dirname(layer.file) : config.workspace;
  const named = naming?.config[list] ?? [];
  const file = join(folder, named.find((path) => !isTable(path)) ?? named[0] ?? NEW_FILE_NAMES[list]);
  const changes = [await changed(file, readText, (text) => withEntryIn(file, text, list, entry))];
  if (!naming) {
    const configuration = layer?.file ?? join(folder, CONFIG_NAMES[0] ?? '');
    changes.push(await changed(configuration, readText, (text) => withListFile(text, list, NEW_FILE_NAMES[list])));
  }
  const whole = changes.flatMap((change) => change ?? []);
  const makes = whole.some((change) => CreateFile.is(change));
  if (changes.includes(null) || (makes && !creates)) return null;
  return { documentChanges: whole };
}

type Changes = readonly (CreateFile | TextDocumentEdit)[];

/** A file with another text: what is added behind its end, or all of it; a file that is not there is made first. */
async function changed(
  path: string,
  readText: AddingHost['readText'],
  change: (text: string) => string | null,
): Promise<Changes | null> {
  const text = await readText(path);
  const other = change(text ?? '');
  if (other === null) return null;
  const uri = uriOf(path);
  const from = text !== null && other.startsWith(text) ? text.length : 0;
  const range = rangeOf(createLineIndex(text ?? ''), { start: from, end: text?.length ?? 0 });
  const edit = TextDocumentEdit.create({ uri, version: null }, [{ range, newText: other.slice(from) }]);
  return text === null ? [CreateFile.create(uri, { ignoreIfExists: true }), edit] : [edit];
}
