/** A folder whose names and texts are hard on every format, and what the JSON report says of it. */
import * as z from 'zod';
import { type Folder, folderWith } from './command.ts';

/** What a reader of a format could take for markup, a formula, a command or somebody's name. */
export const HOSTILE = '=1+1 <script>alert("1")</script> &amp; ]]> | `x` **y** [a](b) @ai ::error::no ##vso[x] 100%';
/** A name that wants escaping in XML, URIs, CSV and workflow commands alike. */
export const HOSTILE_NAME = '=sở, “tỉnh” & 50%; [1].md';

const ROWS = ['| TT | Nhiệm vụ | Chủ trì | Thời hạn |', '| --- | --- | --- | --- |'];
/** Findings with a fix, with suggestions, with other places, with text of the document, on lines of many letters. */
const DRAFT = [
  'I. MỤC TIÊU',
  '',
  '- 🏛️ Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt 109%, tỷ lệ hài lòng đạt 120%.',
  '- Tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính đạt 90%.',
  '- Tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính đạt 95%.',
  '- Các \u00d0ơn vị rà soát theo Quyết định số 61 /2018/NĐ-CP của Chính phủ.',
  '',
  '<!-- kehoach-lint-disable-next-line target-over-100 until:2099-12-31 -- đã hỏi <Sở> "Tài chính" -->',
  '- Tỷ lệ văn bản điện tử đạt 130%.',
  '',
  'PHỤ LỤC',
  '',
  ...ROWS,
  `| | ${HOSTILE.replaceAll('|', '\\|')} | | Quý II |`,
  '',
].join('\n');

export function hostileFolder(): Folder {
  return folderWith({
    [HOSTILE_NAME]: DRAFT,
    'phòng/nfd.md': DRAFT.normalize('NFD').replaceAll('\n', '\r\n'),
    'sạch.md': '# Ghi chú\n\nCác đơn vị gửi báo cáo.\n',
    'hỏng.md': new Uint8Array([0x6b, 0xff, 0xfe, 0x0a]),
  });
}

const PLACE = { line: z.number(), column: z.number() };
const RANGE = { ...PLACE, endLine: z.number(), endColumn: z.number() };
const FINDING = z.object({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  ...RANGE,
  url: z.string(),
  fingerprint: z.string(),
  state: z.enum(['new', 'existing']),
  related: z.array(z.object({ file: z.string(), ...PLACE, message: z.string() })),
  fix: z.object({ title: z.string(), edits: z.array(z.object({ ...RANGE, text: z.string() })) }).optional(),
  suggestions: z.array(z.object({ title: z.string() })).optional(),
});
const FILES = z.array(
  z.object({
    file: z.string(),
    error: z.string().optional(),
    findings: z.array(FINDING),
    suppressed: z.array(z.object({ ruleId: z.string(), line: z.number(), reason: z.string() })).optional(),
    resolved: z.array(z.object({ ruleId: z.string(), state: z.literal('resolved') })).optional(),
  }),
);

export type FoundInFile = z.infer<typeof FINDING> & { readonly file: string };
export type FileObject = z.infer<typeof FILES>[number];

/** The JSON report of a folder. */
export function filesOf(folder: Folder, ...args: readonly string[]): readonly FileObject[] {
  return FILES.parse(folder.json(['lint', ...args]));
}

/** All findings of a folder, with their file. */
export function findingsOf(folder: Folder, ...args: readonly string[]): readonly FoundInFile[] {
  return filesOf(folder, ...args).flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
}

/** The report in a format. */
export function reportIn(format: string, folder: Folder, ...args: readonly string[]): string {
  return folder.run(['lint', '--format', format, ...args]).stdout;
}
