/** "3", "II.", "A)", "1.2", "đ)": what stands in a column of ordinals. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|\p{L})[.)/]?$/u;

export function isOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}
