import type { Reporter } from '../report.ts';

/** The formats of `--format`, by name; each is loaded when it is asked for. */
export const FORMATS = {
  text: async () => (await import('./text.ts')).textReport,
  compact: async () => (await import('./compact.ts')).compactReport,
  json: async () => (await import('./json.ts')).jsonReport,
  jsonl: async () => (await import('./jsonl.ts')).jsonlReport,
  sarif: async () => (await import('./sarif.ts')).sarifReport,
  junit: async () => (await import('./junit.ts')).junitReport,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReport,
  github: async () => (await import('./github.ts')).githubReport,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReport,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReport,
  azure: async () => (await import('./azure.ts')).azureReport,
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
