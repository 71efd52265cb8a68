import type { Effective, EffectiveSettings, Source } from '../../core/workspace/effective.ts';
import { shownPath } from '../../disk/paths.ts';

/** What holds, for scripts: each setting as `{ value, from }`. Paths are relative to the current folder. */
export function effectiveObject(settings: EffectiveSettings, cwd: string): object {
  const { workspace, files, rules, abbreviations } = settings;
  const source = (from: Source): object => (from.by === 'file' ? { ...from, file: shownPath(from.file, cwd) } : from);
  const one = ({ value, from }: Effective<unknown>): object => ({ value, from: source(from) });
  const many = (entries: readonly Effective<unknown>[]): readonly object[] => entries.map(one);
  return {
    workspace: shownPath(workspace, cwd),
    configurations: files.map((file) => shownPath(file, cwd)),
    settings: {
      preset: one(settings.preset),
      province: one(settings.province),
      year: one(settings.year),
      final: one(settings.final),
      superior: one(settings.superior),
      reportsOn: one(settings.reportsOn),
      requireReason: one(settings.requireReason),
      maxSize: one(settings.maxSize),
      minimums: many(settings.minimums),
      documents: many(settings.documents),
      units: many(settings.units),
      indicators: many(settings.indicators),
      abbreviations: abbreviations.map(({ value: [abbreviation, full], from }) => ({
        value: { abbreviation, full },
        from: source(from),
      })),
      houseRules: many(settings.houseRules),
      ignore: many(settings.ignore),
    },
    rules: rules.map(({ id, severity, options, from, optionsFrom }) => ({
      ...{ id, severity },
      ...(options !== null && { options }),
      from: source(from),
      ...(optionsFrom && { optionsFrom: source(optionsFrom) }),
    })),
  };
}
