/** The sample workspace of examples/: documents that only show what is wrong when they lie side by side. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'pathe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lazy } from '../core/text/lazy.ts';
import { folderWith } from './support/command.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = 'examples/lien-van-ban';
const ENDED = '61/2018/NĐ-CP';

function run(...args: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync('node', ['dist/cli.js', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, stdout };
}

const PLACES = z.array(z.object({ file: z.string(), line: z.number() }));
const LINTED = z.array(
  z.object({
    file: z.string(),
    findings: z.array(z.object({ ruleId: z.string(), line: z.number(), related: PLACES.default([]) })),
  }),
);
const lintSample = lazy(() =>
  LINTED.parse(JSON.parse(run('lint', SAMPLE, '--format', 'json', '--today', '2024-12-20').stdout)),
);

describe('the sample workspace', () => {
  it('has the gaps that were planted and no others, each with the line of the other document', () => {
    const found = lintSample().flatMap(({ file, findings }) =>
      findings.map(({ ruleId, line, related: [other] }) =>
        [`${short(file)}:${String(line)}`, ruleId, other ? `${short(other.file)}:${String(other.line)}` : ''].join(' '),
      ),
    );
    expect(found).toEqual([
      'so-cong-thuong/ke-hoach-kiem-soat-2024.md:19 target-conflict-across so-cong-thuong/ke-hoach-2024.md:19',
      'so-tu-phap/bao-cao-2024.md:9 report-missing-target so-tu-phap/ke-hoach-2024.md:23',
      'so-tu-phap/bao-cao-2024.md:9 report-missing-task so-tu-phap/ke-hoach-2024.md:56',
      'so-tu-phap/ke-hoach-2024.md:11 superior-task-missing tinh/ke-hoach-2024.md:62',
      'so-tu-phap/ke-hoach-2024.md:21 target-below-minimum tinh/ke-hoach-2024.md:23',
      'so-tu-phap/ke-hoach-2024.md:55 superior-task-missing tinh/ke-hoach-2024.md:63',
    ]);
  });

  it('gives one file the same findings, whether its neighbours are named or not', () => {
    const alone = run('lint', `${SAMPLE}/so-tu-phap/ke-hoach-2024.md`, '--format', 'json', '--today', '2024-12-20');
    const together = lintSample().find(({ file }) => file.endsWith('so-tu-phap/ke-hoach-2024.md'));
    expect(LINTED.parse(JSON.parse(alone.stdout))).toEqual([together]);
  });

  it('is told the same by threads and out of a cache, which sees that a superior or its number has changed', () => {
    const folder = folderWith();
    cpSync(join(ROOT, SAMPLE), folder.at('.'), { recursive: true });
    const lint = (...options: readonly string[]): string =>
      folder.run(['lint', '--today', '2024-12-20', '--format', 'compact', ...options]).stdout;
    const plain = lint();
    expect([lint('--threads', '2'), lint('--cache'), lint('--cache')]).toEqual([plain, plain, plain]);
    const superior = folder.read('tinh/ke-hoach-2024.md');
    folder.write('tinh/ke-hoach-2024.md', superior.replace('tối thiểu 80%', 'tối thiểu 90%'));
    expect(lint('--cache').match(/target-below-minimum/gu)).toHaveLength(2);
    folder.write('tinh/ke-hoach-2024.md', superior.replaceAll('512/KH-UBND', '513/KH-UBND'));
    expect(lint('--cache')).not.toMatch(/superior-task-missing|target-below-minimum/u);
  });

  it('is silent on a document whose neighbours are not there', () => {
    const folder = folderWith();
    cpSync(join(ROOT, SAMPLE, 'so-tu-phap/ke-hoach-2024.md'), folder.at('ke-hoach.md'));
    expect(folder.run(['lint', '--preset', 'full', '--today', '2024-12-20']).code).toBe(0);
  });
});

function short(file: string): string {
  return file.slice(`${SAMPLE}/`.length);
}

describe('cites', () => {
  it('shows what rests on a document, and what rests on that', () => {
    expect(run('cites', ENDED, SAMPLE, '--locale', 'vi').stdout).toMatchInlineSnapshot(`
      "61/2018/NĐ-CP
      ├─ examples/lien-van-ban/so-cong-thuong/ke-hoach-kiem-soat-2024.md · 41/KH-SCT · 20/02/2024
      │     dòng 9: căn cứ
      │     dòng 33: khoản 2 Điều 15
      │       nhiệm vụ “Phòng Quản lý thương mại thường xuyên công khai…” · Phòng Quản lý thương mại
      ├─ examples/lien-van-ban/so-tu-phap/ke-hoach-2023.md · 15/KH-STP · 13/01/2023
      │     dòng 9: căn cứ
      └─ examples/lien-van-ban/tinh/ke-hoach-2024.md · 512/KH-UBND · 20/12/2023
         │  dòng 11: căn cứ
         ├─ examples/lien-van-ban/so-cong-thuong/ke-hoach-2024.md · 25/KH-SCT · 15/01/2024
         │  │  dòng 11: căn cứ
         │  └─ examples/lien-van-ban/so-cong-thuong/ke-hoach-kiem-soat-2024.md · 41/KH-SCT · 20/02/2024
         │        dòng 11: căn cứ
         └─ examples/lien-van-ban/so-tu-phap/ke-hoach-2024.md · 12/KH-STP · 12/01/2024
            │  dòng 11: căn cứ
            └─ examples/lien-van-ban/so-tu-phap/bao-cao-2024.md · 310/BC-STP · 10/12/2024
                  dòng 9: căn cứ
      "
    `);
  });

  it.each(['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', ' 61/2018/nđ-cp', '61/2018/ND-CP'])(
    'takes the document as people name it: %s',
    (name) => {
      expect(run('cites', name, SAMPLE).stdout).toMatch(/ · 41\/KH-SCT · .* · 15\/KH-STP · .* · 512\/KH-UBND · /su);
    },
  );

  it('never says that nobody cites what is no document', () => {
    expect(run('cites', 'Luật Viên chức', SAMPLE)).toEqual({ code: 2, stdout: '' });
  });

  it('shows where an article is named, and the task that hangs on it, for spreadsheets too', () => {
    expect(run('cites', ENDED, SAMPLE, '--article', '15', '--format', 'csv').stdout).toMatchInlineSnapshot(`
      "﻿level,file,number,line,basis,article,clause,ordinal,task,lead,due
      1,examples/lien-van-ban/so-cong-thuong/ke-hoach-kiem-soat-2024.md,41/KH-SCT,33,no,15,2,,Phòng Quản lý thương mại thường xuyên công khai thủ tục cấp phép bán buôn rượu theo khoản 2 Điều 15 Nghị định số 61/2018/NĐ-CP.,Phòng Quản lý thương mại,
      "
    `);
    expect(JSON.parse(run('cites', ENDED, SAMPLE, '--article', '99', '--format', 'json').stdout)).toEqual({
      number: ENDED,
      article: '99',
      citedBy: [],
    });
  });
});

describe('audit', () => {
  it('names the signed documents that rest on one that lost force, and the tasks that go on', () => {
    const { code, stdout } = run('audit', '--as-of', '2025-07-01', SAMPLE, '--locale', 'vi');
    expect(stdout).toMatchInlineSnapshot(`
      "examples/lien-van-ban/so-cong-thuong/ke-hoach-kiem-soat-2024.md · 41/KH-SCT · 20/02/2024
        dòng 9, 33: Nghị định số 61/2018/NĐ-CP hết hiệu lực từ 01/7/2025, được thay thế bởi Nghị định số 118/2025/NĐ-CP
          Nhiệm vụ bị ảnh hưởng: 1
            “Phòng Quản lý thương mại thường xuyên công khai…” · Phòng Quản lý thương mại

      examples/lien-van-ban/so-tu-phap/ke-hoach-2023.md · 15/KH-STP · 13/01/2023
        dòng 9: Nghị định số 61/2018/NĐ-CP hết hiệu lực từ 01/7/2025, được thay thế bởi Nghị định số 118/2025/NĐ-CP

      examples/lien-van-ban/tinh/ke-hoach-2024.md · 512/KH-UBND · 20/12/2023
        dòng 11: Nghị định số 61/2018/NĐ-CP hết hiệu lực từ 01/7/2025, được thay thế bởi Nghị định số 118/2025/NĐ-CP

      3/6 văn bản dựa vào văn bản đã hết hiệu lực (tính đến ngày 01/7/2025) · danh mục văn bản cập nhật 22/11/2026
      "
    `);
    expect(code).toBe(1);
  });

  it('finds nothing on a day before', () => {
    expect(run('audit', '--as-of', '2025-06-30', SAMPLE).code).toBe(0);
    expect(run('audit', '--as-of', '30/6/2025', SAMPLE).code).toBe(0);
    expect(run('audit', '--as-of', '31/6/2025', SAMPLE).code).toBe(2);
  });

  it('goes with the standing that inspect shows of one document on a day', () => {
    const file = `${SAMPLE}/so-tu-phap/ke-hoach-2023.md`;
    const statusOn = (day: string): unknown => {
      const { stdout } = run('inspect', file, '--as-of', day, '--format', 'json');
      const [document] = z
        .array(z.object({ citations: z.array(z.object({ status: z.object({ kind: z.string() }) })) }))
        .parse(JSON.parse(stdout));
      return document?.citations.map(({ status }) => status.kind);
    };
    expect(statusOn('2025-07-01')).toEqual(['ended', 'in-force']);
    expect(statusOn('2025-06-30')).toEqual(['in-force', 'in-force']);
  });
});

describe('report-skeleton', () => {
  it('counts the rows itself where the numbers of the plan begin anew', () => {
    const rows = ['I | Cải cách thể chế |  |  ', '1 | Rà soát văn bản quy phạm pháp luật | Văn phòng | Quý II/2026'];
    const more = ['II | Chuyển đổi số |  |  ', '1 | Số hóa hồ sơ lưu trữ | Phòng Văn hóa - Xã hội | Quý III/2026'];
    const head = '# KẾ HOẠCH\n\n## PHỤ LỤC\n\n| STT | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n';
    const folder = folderWith({ 'a.md': head + [...rows, ...more].map((row) => `| ${row} |\n`).join('') });
    const { stdout } = folder.run(['report-skeleton', 'a.md']);
    expect(stdout).toContain('| 1 | Rà soát văn bản quy phạm pháp luật |');
    expect(stdout).toContain('| 2 | Số hóa hồ sơ lưu trữ |');
  });

  it('writes tables of which a report leaves out nothing', () => {
    const folder = folderWith();
    cpSync(join(ROOT, SAMPLE), folder.at('.'), { recursive: true });
    const { stdout } = folder.run(['report-skeleton', 'so-tu-phap/ke-hoach-2024.md']);
    expect(stdout.match(/^\| \d+(?= \|)/gmu)).toEqual(['1', '2', '3', '1', '2', '3'].map((number) => `| ${number}`));
    expect(stdout).toContain('| 3 | Tỷ lệ hài lòng của người dân, doanh nghiệp khi làm thủ tục hành chính |');
    const report = readFileSync(join(ROOT, SAMPLE, 'so-tu-phap/bao-cao-2024.md'), 'utf8');
    folder.write('so-tu-phap/bao-cao-2024.md', report.replace('## II. TỒN TẠI', `${stdout}\n## II. TỒN TẠI`));
    const across = ['--only', 'report-missing-task', '--only', 'report-missing-target'];
    const [linted] = LINTED.parse(folder.json(['lint', 'so-tu-phap/bao-cao-2024.md', ...across]));
    expect(linted?.findings).toEqual([]);
  });
});
