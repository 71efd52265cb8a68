import { dirname, join } from 'pathe';
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Position,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Citation } from '../../core/plan/citations.ts';
import { citedDocument } from '../../core/plan/citedDocument.ts';
import { citingOf } from '../../core/project/project.ts';
import { createLineIndex } from '../../core/text/lineIndex.ts';
import { OWN_DOCUMENTS, entryOf, withDocumentsFile, withEntry } from '../../core/workspace/addOwnDocument.ts';
import { CONFIG_NAMES } from '../../core/workspace/load.ts';
import { offsetAt, rangeOf, spanAt } from '../convert.ts';
import { SERVER_COMMANDS } from '../protocol.ts';
import type { Snapshot } from '../session.ts';
import { uriOf } from '../uris.ts';
import { words } from '../words.ts';
import { diagnosticOf } from './diagnostics.ts';

const UNREGISTERED = 'citation-unregistered';
/** A document that lies in no folder has no configuration beside it. */
const NOWHERE = 'untitled:';

/** "Add to the office's own list", for the citations at a range that the registry does not have. */
export function addingDocuments(snapshot: Snapshot, range: Range): readonly CodeAction[] {
  const { plan, uri, locale, knowledge } = snapshot;
  const { start, end } = spanAt(plan.document.lines, range);
  if (uri.startsWith(NOWHERE)) return [];
  const cited = plan.citations.filter(
    ({ span, numberSpan }) => span.start <= end && start <= Math.max(span.end, numberSpan.end),
  );
  return cited
    .filter((citation) => isUnknown(snapshot, citation) && entryOf(citation, knowledge))
    .map((citation) => {
      const title = words(locale, 'addDocument', { number: citation.number.text });
      const place = rangeOf(plan.document.lines, citation.numberSpan).start;
      const found = snapshot
        .result()
        .findings.filter(({ ruleId, at }) => ruleId === UNREGISTERED && at.start === citation.numberSpan.start);
      return {
        title,
        kind: CodeActionKind.QuickFix,
        ...(found.length > 0 && { diagnostics: found.map((finding) => diagnosticOf(snapshot, finding)) }),
        command: { title, command: SERVER_COMMANDS.addDocument, arguments: [uri, place] },
      };
    });
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
 * The edit that adds the document cited at a place to the file that the configuration names; where it names none, to a new one beside
 * it that it then names. Null where there is nothing to add, or a file cannot be changed.
 */
export async function addDocument(
  snapshot: Snapshot,
  position: Position,
  { readText, creates }: AddingHost,
): Promise<WorkspaceEdit | null> {
  const { plan, knowledge, config } = snapshot;
  const offset = offsetAt(plan.document.lines, position);
  const citation = plan.citations.find(({ numberSpan }) => numberSpan.start <= offset && offset <= numberSpan.end);
  const entry = citation && isUnknown(snapshot, citation) ? entryOf(citation, knowledge) : null;
  if (!entry) return null;
  const naming = config.layers.findLast(({ config: { documents } }) => documents?.[0] !== undefined);
  const layer = naming ?? config.layers.at(-1);
  const folder = layer ? dirname(layer.file) : config.workspace;
  const file = join(folder, naming?.config.documents?.[0] ?? OWN_DOCUMENTS);
  const changes = [await changed(file, readText, (text) => withEntry(text, entry))];
  if (!naming) {
    const configuration = layer?.file ?? join(folder, CONFIG_NAMES[0] ?? '');
    changes.push(await changed(configuration, readText, (text) => withDocumentsFile(text, OWN_DOCUMENTS)));
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
