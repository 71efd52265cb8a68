import { builtInData } from '../../data/builtIn.generated.ts';
import { day } from '../../core/lint/wording.ts';
import type { Locale } from '../../core/text/localized.ts';
import { engines, version } from '../../package.json';

/** What runs: the versions of the command, its data (the day they were compiled, ISO) and Node.js. */
export function programFacts(): { readonly version: string; readonly data: string; readonly node: string } {
  return { version, data: builtInData().compiled, node: process.versions.node };
}

/** "kehoach-lint 0.1.0 · dữ liệu cập nhật 22/11/2026 · Node.js 22.11.0 (cần từ 20.19)" */
export function programText(locale: Locale): string {
  const { data, node } = programFacts();
  const [least] = /[\d.]+/u.exec(engines.node) ?? [''];
  const words = {
    vi: `dữ liệu cập nhật ${day(data).vi} · Node.js ${node} (cần từ ${least})`,
    en: `data as of ${day(data).en} · Node.js ${node} (${least} or later)`,
  };
  return `kehoach-lint ${version} · ${words[locale]}`;
}
