import type { Knowledge } from '../../knowledge/knowledge.ts';
import { compareKey } from '../../text/fold.ts';
import { yearOf } from '../deadlines/dates.ts';
import { NUMBERED_BY_THE_PARTIES } from '../lexicon/citations.ts';
import type { Citation } from './citations.ts';
import type { NumberFault } from './documentNumber.ts';

/** How a number is not written as numbers are. */
export type FormFault = NumberFault | 'lookAlike';

/** Since Thông tư 01/2011/TT-BNV the signs between the parts are set; not for the codes of joint papers, which the offices agree on. */
const FORM_SET = 2011;
const FREE: readonly NumberFault[] = ['separator', 'glued'];
const WORST_FIRST = ['glued', 'separator', 'letter', 'space'] as const;

/**
 * The worst fault of a cited number; null where it has none, and where it is none of the kind that the form is for: a contract's, or one
 * that stands alone, as the code of a form does.
 */
export function formFault({ number, type, date, issuer, lookAlike }: Citation, knowledge: Knowledge): FormFault | null {
  if (NUMBERED_BY_THE_PARTIES.includes(number.type ?? '') || (type ?? date ?? issuer) === null) return null;
  const year = number.year ?? (date === null ? null : yearOf(date));
  const isSet =
    (year === null || year >= FORM_SET) && knowledge.typeOfCode(number.type ?? '')?.confidence !== 'recalled';
  const judged = number.faults.filter((fault) => isSet || !FREE.includes(fault));
  return WORST_FIRST.find((fault) => judged.includes(fault)) ?? (lookAlike ? 'lookAlike' : null);
}

/** By then every decree and circular bore its year. */
const YEARS_IN_NUMBERS = 2000;

/** "30/NĐ-CP ngày 05/3/2020": the number with the year that its type asks for; null where it has one or needs none. */
export function withItsYear({ number, type, date }: Citation, knowledge: Knowledge): string | null {
  const { form, serial, canonical } = number;
  if (form !== 'administrative' || type === null || date === null || yearOf(date) < YEARS_IN_NUMBERS) return null;
  const entry = knowledge.typeOfCode(number.type ?? '');
  const isNamed = entry?.names.some((name) => compareKey(name) === compareKey(type)) ?? false;
  if (entry?.yearInNumber !== 'always' || !isNamed) return null;
  return `${serial}/${String(yearOf(date))}${canonical.slice(serial.length)}`;
}
