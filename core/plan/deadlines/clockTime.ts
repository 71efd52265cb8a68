import { anyOf } from '../../text/pattern.ts';
import { HOUR_SIGNS } from '../lexicon/tables.ts';

/** The source of a pattern for a time of the day: "7h30", "08 giờ". */
export const CLOCK_TIME = `\\d{1,2}\\s?${anyOf(HOUR_SIGNS)}\\s?(?:\\d{2})?`;
