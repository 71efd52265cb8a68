import type { PartReporter, Reporter } from '../report.ts';

/** The formats that tell of each file by itself, by name. */
const IN_PARTS = {
  text: async () => (await import('./text.ts')).textParts,
  compact: async () => (await import('./compact.ts')).compactParts,
  json: async () => (await import('./json.ts')).jsonParts,
  jsonl: async () => (await import('./jsonl.ts')).jsonlParts,
  azure: async () => (await import('./azure.ts')).azureParts,
} as const satisfies Readonly<Record<string, () => Promise<PartReporter>>>;

const joined = (load: () => Promise<PartReporter>) => async (): Promise<Reporter> => {
  const partsOf = await load();
  return (report) => {
    const parts = partsOf(report);
    return report.files.map((file) => parts.file(file)).join('') + parts.end(report.counts);
  };
};

/** The formats of `--format`, by name; each is loaded when it is asked for. */
export const FORMATS = {
  text: joined(IN_PARTS.text),
  compact: joined(IN_PARTS.compact),
  json: joined(IN_PARTS.json),
  jsonl: joined(IN_PARTS.jsonl),
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport,
  azure: joined(IN_PARTS.azure),
  markdown: async () => (await import('./markdown.ts')).markdownReport,
  html: async (): Promise<Reporter> => {
    const [{ htmlReport }, { PREVIEW_ASSETS }] = await Promise.all([
      import('./html.ts'),
      import('../previewAssets.ts'),
    ]);
    return (report) => htmlReport(report, PREVIEW_ASSETS);
  },
  csv: async () => (await import('./csv.ts')).csvReport,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof FORMATS;

/** The formats that show or count what stands in the lines of a document: the others need no text. */
export const SHOWING_TEXT: ReadonlySet<Format> = new Set(['text', 'rdjson']);

/** Makes the parts of a format; null where it has none. */
export function formatInParts(format: Format): (() => Promise<PartReporter>) | null {
  return isInParts(format) ? IN_PARTS[format] : null;
}

function isInParts(format: Format): format is keyof typeof IN_PARTS {
  return Object.hasOwn(IN_PARTS, format);
}
