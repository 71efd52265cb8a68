/** House rules as documents get them: beside the built-in ones, set by `rules:`, each mistake at its place. */
import { describe, expect, it } from 'vitest';
import type { RuleChoices } from '../../../core/config/settings.ts';
import { type Resolved, createResolver } from '../../../core/workspace/resolver.ts';
import { rules } from '../../../rules/index.ts';
import { knowledgeData } from '../../support/knowledge.ts';
import { memoryHost } from '../../support/memoryHost.ts';

const RULES = `- { id: house-one, message: "Một.", phrase: { forbidden: ["quý cơ quan"] } }
- { id: house-two, message: "Hai.", severity: info, section: { named: ["kinh phí"] } }
`;

function resolve(files: Readonly<Record<string, string>>, choices: RuleChoices = {}): Promise<Resolved> {
  const host = memoryHost('/w', files);
  return createResolver({ host, rules, data: knowledgeData, choices }).resolve('/w/a/x.md', '# Ghi chú\n');
}

/** "house-one=warning" of the house rules that run. */
async function running(files: Readonly<Record<string, string>>, choices?: RuleChoices): Promise<readonly string[]> {
  const { rules: all, settings, problems } = await resolve(files, choices);
  expect(problems).toEqual([]);
  return all.slice(rules.length).map(({ id }) => `${id}=${settings.get(id)?.severity ?? 'off'}`);
}

/** "file:line:column message" of what is wrong. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { problems } = await resolve(files);
  return problems.map(({ file, at, message }) => `${file}:${String(at.line)}:${String(at.column)} ${message.vi}`);
}

const CONFIG = 'a/kehoach-lint.yaml';
const LISTED = { [CONFIG]: 'houseRules: [noi-quy.yaml]\n', 'a/noi-quy.yaml': RULES };

describe('house rules', () => {
  it('hold beside the built-in ones, whatever the preset', async () => {
    expect(await running(LISTED)).toEqual(['house-one=warning', 'house-two=info']);
    expect(await running({})).toEqual([]);
  });

  it('are set as others are: by the configuration, by an override, by the command line', async () => {
    const files = { ...LISTED, [CONFIG]: 'houseRules: [noi-quy.yaml]\nrules: { house-one: error, house-two: off }\n' };
    expect(await running(files)).toEqual(['house-one=error', 'house-two=off']);
    expect(await running(files, { rules: { 'house-one': 'off' } })).toEqual(['house-one=off', 'house-two=off']);
    expect(await running(files, { only: ['house-two'] })).toEqual(['house-one=off', 'house-two=info']);
    const override = 'overrides: [{ files: ["*.md"], rules: { house-two: error } }]\n';
    expect(await running({ ...LISTED, [CONFIG]: `houseRules: [noi-quy.yaml]\n${override}` })).toEqual([
      'house-one=warning',
      'house-two=error',
    ]);
  });

  it('come from an outer configuration too, and an inner one may set them', async () => {
    const files = {
      'kehoach-lint.yaml': 'houseRules: [chung/noi-quy.yaml]\n',
      'chung/noi-quy.yaml': RULES,
      [CONFIG]: 'houseRules: [../chung/noi-quy.yaml]\nrules: { house-one: off }\n',
    };
    expect(await running(files)).toEqual(['house-one=off', 'house-two=info']);
  });

  it('never have the id of a built-in rule', () => {
    expect(rules.filter(({ id }) => id.startsWith('house-'))).toEqual([]);
  });
});

describe('what is wrong with house rules', () => {
  it('is said at its place, though the list has lost the entries before it', async () => {
    const wrong = '- { id: one, message: "Một.", section: { named: ["a"] } }\n';
    const files = {
      ...LISTED,
      'a/noi-quy.yaml': `${wrong}${RULES}- { id: house-two, message: "Ba.", section: { named: ["b"] } }\n`,
    };
    expect(await problemsOf(files)).toEqual([
      '/w/a/noi-quy.yaml:1:9 Mã của quy tắc bắt đầu bằng “house-”, tiếp theo là chữ thường không dấu, số và gạch nối.',
      '/w/a/noi-quy.yaml:4:9 Đã có quy tắc “house-two”. Đặt mã khác cho quy tắc này.',
    ]);
  });

  it('is a file that is not there', async () => {
    expect(await problemsOf({ [CONFIG]: 'houseRules: [x.yaml]\n' })).toEqual([
      '/w/a/kehoach-lint.yaml:1:14 Không có tệp “x.yaml”. Kiểm tra đường dẫn (tính từ thư mục của tệp này).',
    ]);
  });

  it('is a setting for one that there is not', async () => {
    const config =
      'houseRules: [noi-quy.yaml]\nrules:\n  house-oen: off\noverrides:\n  - rules: { house-khac-han: off }\n';
    expect(await problemsOf({ ...LISTED, [CONFIG]: config })).toEqual([
      '/w/a/kehoach-lint.yaml:3:3 Không có quy tắc “house-oen”. Có phải “house-one”?',
      '/w/a/kehoach-lint.yaml:5:14 Không có quy tắc “house-khac-han” trong các tệp của “houseRules:”. Kiểm tra lại tên hoặc xóa dòng này.',
    ]);
  });

  it('is a setting of an outer file for the rule of an inner one', async () => {
    expect(await problemsOf({ ...LISTED, 'kehoach-lint.yaml': 'rules: { house-one: off }\n' })).toHaveLength(1);
  });

  it('is a severity that there is not', async () => {
    const config = 'houseRules: [noi-quy.yaml]\nrules: { house-one: [warning, {}], house-two: high }\n';
    expect(await problemsOf({ ...LISTED, [CONFIG]: config })).toEqual([
      '/w/a/kehoach-lint.yaml:2:21 Giá trị của “rules.house-one” không hợp lệ: chọn một trong: error, warning, info, off.',
      '/w/a/kehoach-lint.yaml:2:47 Giá trị của “rules.house-two” không hợp lệ: chọn một trong: error, warning, info, off.',
    ]);
  });
});
