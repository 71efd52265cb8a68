/** `init` writes a starting configuration that means what it says, and never over another one. */
import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { ETH, OVER, folderWith } from '../support/command.ts';
import { HAS_TERMINAL, onTerminal } from '../support/terminal.ts';

const NAME = 'kehoach-lint.yaml';

describe('init', () => {
  it('writes a commented file with which everything is checked as before', () => {
    const folder = folderWith({ 'a.md': OVER, 'b.md': ETH });
    const before = folder.run(['--format', 'json']);
    expect(folder.run(['init'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `Đã tạo “${NAME}”. Mở tệp để chỉnh theo đơn vị.\n`,
    });
    expect(folder.run(['--format', 'json'])).toEqual(before);
    expect(parse(folder.read(NAME))).toEqual({ root: true, extends: ['core'] });
    expect(folder.names()).toEqual(['a.md', 'b.md', NAME]);
  });

  it.each(['vi', 'en'])('explains each setting (%s), and every one is right once its mark is taken off', (locale) => {
    const folder = folderWith({ 'a.md': OVER, 'ke-hoach-ubnd-tinh.md': '# Kế hoạch\n' });
    folder.run(['init', '--locale', locale]);
    const lines = folder.read(NAME).split('\n');
    const settings = lines.map((line) => line.replace(/^# (?=\p{Ll}+: ?(?:\S+|[[{].*)?$| {2})/u, ''));
    folder.write(NAME, settings.join('\n'));
    expect(Object.keys(z.looseObject({}).parse(parse(folder.read(NAME))))).toEqual([
      'root',
      'extends',
      'province',
      'year',
      'final',
      'rules',
      'overrides',
      'minimums',
      'superior',
      'ignore',
    ]);
    for (const [index, line] of settings.entries())
      if (/^\p{Ll}+:/u.test(line)) expect(settings[index - 1], line).toMatch(/^# \S|^root|^# /u);
    expect(folder.run(['a.md']).code).toBe(1);
  });

  it.each([NAME, 'kehoach-lint.yml', 'kehoach-lint.json'])('does not write beside or over %s', (name) => {
    const folder = folderWith({ [name]: '{}' });
    const { code, stderr } = folder.run(['init']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `Đã có tệp “${name}”. Xóa hoặc đổi tên tệp cũ trước khi tạo mới.\n`,
    });
    expect(folder.read(name)).toBe('{}');
    expect(folder.names()).toEqual([name]);
  });

  it('does not write through a link that leads nowhere', () => {
    const folder = folderWith();
    symlinkSync('xa.yaml', folder.at(NAME));
    expect(folder.run(['init']).code).toBe(2);
    expect(folder.names()).toEqual([NAME]);
  });
});

describe.skipIf(!HAS_TERMINAL)('init on a terminal', () => {
  it('asks for province, body and year', () => {
    const folder = folderWith();
    const { code, screen } = onTerminal(folder, ['init'], { answers: ['Đồng Nai\n', 'Sở Y tế\n', '2027\n'] });
    expect(code).toBe(0);
    expect(screen).toContain('Tỉnh, thành phố (bỏ trống nếu đọc từ văn bản): ');
    expect(parse(folder.read(NAME))).toEqual({ root: true, extends: ['core'], province: 'dong-nai', year: 2027 });
    expect(folder.read(NAME)).toContain('#   - when: { kind: BC, issuer: "Sở Y tế" }\n');
  });

  it('leaves out what is empty or cannot be, and says so', () => {
    const folder = folderWith();
    const { screen } = onTerminal(folder, ['init', '--locale', 'en'], { answers: ['Atlantis\n', '\n', '26\n'] });
    expect(screen).toContain('The data have no province “Atlantis”; left out.\n');
    expect(screen).toContain('“26” is not a year from 1990 to 2100; left out.\n');
    expect(parse(folder.read(NAME))).toEqual({ root: true, extends: ['core'] });
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('writes nothing when the person leaves with %s', (_, key) => {
    const folder = folderWith();
    const { code, screen } = onTerminal(folder, ['init'], { answers: ['Đồng Nai\n', key] });
    expect(code).toBe(2);
    expect(screen).toMatch(/\nĐã dừng, chưa tạo tệp nào\.\n$/u);
    expect(folder.names()).toEqual([]);
  });
});
