import type * as z from 'zod';
import type { ConfigurableRule, Severity } from '../config/presets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Plan } from '../plan/readPlan.ts';
import type { Project, ProjectDocument } from '../project/project.ts';
import type { Today } from '../plan/deadlines/dates.ts';
import type { Range } from '../text/lineIndex.ts';
import type { LocalizedText } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import type { JudgedSuppression } from './suppressions.ts';

/** What a rule is about; the catalogue is ordered so. */
export const FAMILIES = ['task', 'target', 'citation', 'document'] as const;
export type Family = (typeof FAMILIES)[number];

/** A value put into a message: numbers and localized texts are written in the reader's language. */
export type Value = string | number | LocalizedText;
export type Data = Readonly<Record<string, Value>>;

/** Replaces the source text of `span` by `text`; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change to the document. The title begins with a verb and says where the value comes from. */
export interface Change<TitleId extends string = string> {
  readonly title: TitleId;
  readonly data?: Data;
  readonly edits: readonly TextEdit[];
}

/** Another place that the finding is about: in this document, or in another one. */
export type Note<NoteId extends string = string> = { readonly note: NoteId; readonly data?: Data } & (
  { readonly at: Span; readonly document?: undefined } | { readonly at: Range; readonly document: ProjectDocument }
);

/** What a rule found: ids and data; the engine writes the words in the reader's language. */
export interface Report<
  MessageId extends string = string,
  TitleId extends string = string,
  NoteId extends string = string,
> {
  readonly message: MessageId;
  readonly at: Span;
  readonly data?: Data;
  /** What tells it from others that stand on the same words: the name of what is missing there. */
  readonly about?: string;
  /** Never above the severity that the configuration gives the rule. */
  readonly atMost?: Severity;
  /** Safe to apply without reading. */
  readonly fix?: Change<TitleId>;
  /** For a person to choose among. */
  readonly suggest?: readonly Change<TitleId>[];
  readonly related?: readonly Note<NoteId>[];
}

/** What a rule may look at beside the plan. */
export interface RuleContext<Options = unknown> {
  readonly options: Options;
  readonly knowledge: Knowledge;
  readonly project: Project;
  readonly today: Today;
  /** What became of the suppressions; only for rules that judge them, empty for the others. */
  readonly suppressions: readonly JudgedSuppression[];
  /** Is the rule of this id known, and did it run here? */
  readonly ruleState: (id: string) => 'ran' | 'off' | 'unknown';
  readonly ruleIds: readonly string[];
}

/** Other documents of the workspace, as `Project` has them. */
export type Across = 'superiors' | 'reported' | 'siblings';

/** A change that keeps the meaning of a document and that findings must survive. */
export type Variant = 'crlf' | 'bom' | 'nfd' | 'appended';

interface RuleText extends Omit<ConfigurableRule, 'options'> {
  readonly family: Family;
  /** The version that brought it. */
  readonly since: string;
  /** One line for lists of rules. */
  readonly summary: LocalizedText;
  /** Why it matters, in a sentence. */
  readonly reason: LocalizedText;
  /** Where the requirement is written; null for good practice. */
  readonly source: string | null;
  /** The other documents that it looks at; they are found and read only for such a rule. */
  readonly across?: readonly Across[];
  /** Variants of a document that the rule itself is about. */
  readonly about?: readonly Variant[];
  /** How an editor may show the place: as something to take out, or as something that is no longer in force. */
  readonly tag?: 'unnecessary' | 'deprecated';
  /** Runs after the others and judges the suppressions of the document. */
  readonly judgesSuppressions?: boolean;
}

/** A rule as it is written. */
export interface RuleDefinition<
  MessageId extends string,
  TitleId extends string,
  NoteId extends string,
  Options extends z.ZodObject,
> extends RuleText {
  readonly messages: Readonly<Record<MessageId, LocalizedText>>;
  /** Titles of fixes and suggestions. */
  readonly titles?: Readonly<Record<TitleId, LocalizedText>>;
  /** Texts of related places. */
  readonly notes?: Readonly<Record<NoteId, LocalizedText>>;
  readonly options?: Options;
  readonly check: (
    plan: Plan,
    context: RuleContext<z.output<Options>>,
  ) => Iterable<Report<NoInfer<MessageId>, NoInfer<TitleId>, NoInfer<NoteId>>>;
}

/** A rule as the engine sees it. */
export interface Rule extends RuleText, ConfigurableRule {
  readonly messages: Readonly<Record<string, LocalizedText>>;
  readonly titles: Readonly<Record<string, LocalizedText>>;
  readonly notes: Readonly<Record<string, LocalizedText>>;
  readonly check: (plan: Plan, context: RuleContext) => Iterable<Report>;
}

/** Makes a rule. A message, title or note that the rule does not define does not compile. */
export function defineRule<
  const MessageId extends string,
  const TitleId extends string = never,
  const NoteId extends string = never,
  Options extends z.ZodObject = z.ZodObject,
>(definition: RuleDefinition<MessageId, TitleId, NoteId, Options>): Rule {
  const { check, options, titles, notes, ...rest } = definition;
  return Object.freeze({
    ...rest,
    titles: titles ?? {},
    notes: notes ?? {},
    options: options ?? null,
    // the engine parses the options with the rule's own schema before it calls
    check: (plan: Plan, context: RuleContext) => check(plan, context as RuleContext<z.output<Options>>),
  });
}
