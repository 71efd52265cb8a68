import { DiagnosticSeverity, Disposable, StatusBarAlignment, type TextEditor, languages, window } from 'vscode';
import { SECTION, readerLocale } from './settings.ts';
import { words } from './words.ts';

/** "Kế hoạch: 3 lỗi" for the plan in the editor; hidden where there is none. */
export function showStatus(): Disposable {
  const item = window.createStatusBarItem(`${SECTION}.status`, StatusBarAlignment.Left, 50);
  item.name = SECTION;
  item.command = `${SECTION}.checkWorkspace`;
  const update = (editor: TextEditor | undefined): void => {
    if (editor?.document.languageId !== 'markdown') {
      item.hide();
      return;
    }
    const locale = readerLocale();
    item.text = `$(checklist) ${words(locale, 'status', { counts: countsOf(editor) })}`;
    item.tooltip = words(locale, 'statusHelp');
    item.show();
  };
  update(window.activeTextEditor);
  const followers = [
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(() => {
      update(window.activeTextEditor);
    }),
  ];
  return Disposable.from(item, ...followers);
}

/** "3 lỗi, 2 cảnh báo": the worst kind is always named, the others where there are any. */
function countsOf({ document }: TextEditor): string {
  const locale = readerLocale();
  const own = languages.getDiagnostics(document.uri).filter(({ source }) => source === SECTION);
  const count = (severity: DiagnosticSeverity): number => own.filter((one) => one.severity === severity).length;
  const counts = (
    [
      ['error', count(DiagnosticSeverity.Error)],
      ['warning', count(DiagnosticSeverity.Warning)],
      ['info', count(DiagnosticSeverity.Information)],
    ] as const
  ).filter(([, number]) => number > 0);
  if (counts.length === 0) return words(locale, 'clean');
  return counts.map(([id, number]) => words(locale, number === 1 ? id : `${id}s`, { count: number })).join(', ');
}
