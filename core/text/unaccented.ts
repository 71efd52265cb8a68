/** A text as it is typed without diacritics, in lower case: "Kế hoạch" is "ke hoach", "Đồng Nai" "dong nai". */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
}
