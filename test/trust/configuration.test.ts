/** What a configuration from a stranger can do: say what is wrong with itself. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChecked } from '../../core/config/parse.ts';
import { configSchema } from '../../core/config/schema.ts';
import { rules } from '../../rules/index.ts';
import { FORMATS } from '../../cli/reporters/formats.ts';
import { OVER, folderWith } from '../support/command.ts';

const POLLUTING = [
  '__proto__: { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  'rules: { __proto__: { polluted: true } }\n',
  'rules: { constructor: error, toString: off, hasOwnProperty: info }\n',
  'abbreviations: { __proto__: polluted, constructor: polluted }\n',
  'overrides: [{ files: [a.md], rules: { __proto__: error }, __proto__: { polluted: true } }]\n',
  'minimums: [{ __proto__: { polluted: true }, indicator: __proto__, min: 1, unit: "%", source: a }]\n',
  'suppressions: { __proto__: { requireReason: true } }\n',
  '"__proto__": &a { polluted: true }\nrules: *a\n',
  '<<: { __proto__: { polluted: true } }\n',
  '{ "__proto__": { "polluted": true }, "rules": { "__proto__": { "polluted": true } } }\n',
];

describe('a configuration', () => {
  it.each(POLLUTING)('does not reach the prototypes: %s', (text) => {
    const { value } = parseChecked(text, '/w/kehoach-lint.yaml', configSchema(rules));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect('polluted' in {}).toBe(false);
    expect('polluted' in (value ?? {})).toBe(false);
    expect('polluted' in (value?.rules ?? {})).toBe(false);
    const folder = folderWith({ 'a.md': OVER, 'kehoach-lint.yaml': `root: true\n${text}` });
    if (!text.startsWith('{')) expect(folder.run(['lint', 'a.md']).stdout).toContain('109');
  });

  it.skipIf(process.platform === 'win32')('does not leave the workspace through a symbolic link', () => {
    const folder = folderWith({
      'kín/bí-mật.yaml': 'mật khẩu: 12345\n',
      'kín/kế-hoạch.md': '- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%.\n',
      'w/kehoach-lint.yaml': 'root: true\nextends: [base.yaml]\nunits: [sub/bí-mật.yaml]\nsuperior: trên.md\n',
      'w/a.md': OVER,
    });
    symlinkSync('../kín/bí-mật.yaml', folder.at('w/base.yaml'));
    symlinkSync('../kín', folder.at('w/sub'));
    symlinkSync('../kín/kế-hoạch.md', folder.at('w/trên.md'));
    const { stdout, code } = folder.run(['lint'], { cwd: 'w' });
    expect(code).toBe(2);
    expect(stdout).not.toMatch(/mật khẩu|12345|99%/u);
    expect(stdout.match(/nằm ngoài thư mục làm việc/gu)).toHaveLength(3);
    expect(folder.run(['lint', '--allow-outside'], { cwd: 'w' }).stdout).toContain('mật khẩu');
  });
});

it('no report names a folder of this machine, whatever is wrong', () => {
  const folder = folderWith({
    'w/a.md': `---\nsuperior: ../../x.md\n---\n\n${OVER}`,
    'w/hỏng.md': new Uint8Array([0xff, 0xfe, 0x00]),
    'w/kehoach-lint.yaml': 'root: true\nextends: [../x.yaml, không.yaml]\nrules: { x: error }\n',
  });
  const formats = Object.keys(FORMATS).flatMap((format) => ['--format', `${format}=../${format}.txt`]);
  const { stdout, stderr } = folder.run(['lint', ...formats], { cwd: 'w' });
  expect(stdout + stderr).not.toContain(folder.path);
  for (const format of Object.keys(FORMATS)) {
    expect(folder.read(`${format}.txt`), format).not.toBe('');
    expect(folder.read(`${format}.txt`), format).not.toContain(folder.path);
  }
  for (const args of [['report'], ['preview', 'a.md'], ['inspect'], ['baseline']]) {
    const ran = folder.run(args, { cwd: 'w' });
    expect(ran.stdout + ran.stderr, args.join(' ')).not.toContain(folder.path);
  }
});
