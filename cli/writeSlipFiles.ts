import { mkdir } from 'node:fs/promises';
import { join } from 'pathe';
import type { Slip } from '../core/project/slips.ts';
import { unaccented } from '../core/text/unaccented.ts';
import { trimBothOf } from '../core/text/trim.ts';
import { shownPath } from '../disk/paths.ts';
import { reasonOf } from '../disk/systemError.ts';
import { UsageError } from './messages.ts';
import { writeWhole } from './replaceFile.ts';
import { SLIP_FORMATS, type SlipFacts } from './reporters/slipFormats.ts';

interface Target {
  /** Absolute. */
  readonly folder: string;
  readonly form: keyof typeof SLIP_FORMATS;
  readonly facts: SlipFacts;
  readonly cwd: string;
}

const NO_UNIT = { vi: 'Chưa ghi đơn vị', en: 'No unit' };
const LONGEST_NAME = 80;

/** Writes a file for each unit, named after it, and makes the folder where it is not there; how many files there are. */
export async function writeSlipFiles(slips: readonly Slip[], { folder, form, facts, cwd }: Target): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError('uncreatable', { path: shownPath(folder, cwd), reason: reasonOf(error) });
  }
  const names = fileNames(slips.map(({ unit }) => unit ?? NO_UNIT[facts.locale]));
  for (const [index, slip] of slips.entries()) {
    const path = join(folder, `${names[index] ?? ''}.${form}`);
    await writeWhole(path, shownPath(path, cwd), await SLIP_FORMATS[form]([slip], facts));
  }
  return slips.length;
}

/** Names that every file system takes, each once: "Văn phòng Sở" is "van-phong-so". */
function fileNames(units: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const letters = unaccented(unit).replace(/[^\p{L}\p{N}]+/gu, '-');
    const clean = trimBothOf(letters, /-/u).slice(0, LONGEST_NAME) || '-';
    for (let count = 1; ; count++) {
      const made = count === 1 ? clean : `${clean}-${String(count)}`;
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  });
}
