type Make = (text: string) => string;

/** Every third space becomes another sign. */
function everyThirdSpace(text: string, sign: string): string {
  let spaces = 0;
  return text.replace(/ /gu, (space) => (++spaces % 3 === 0 ? sign : space));
}

/** Other writings of a document, which say the same to a person, line by line. */
export const WRITINGS: ReadonlyMap<string, Make> = new Map<string, Make>([
  ['CRLF', (text) => text.replace(/\r?\n/gu, '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => everyThirdSpace(text, '\u00a0')],
  ['tabs for spaces', (text) => everyThirdSpace(text, '\t')],
  ['spaces at the ends of lines', (text) => text.replace(/\r?\n/gu, '  $&')],
  [
    'the older placement of tone marks',
    (text) =>
      text
        .replace(/hóa/gu, 'hoá')
        .replace(/Ủy/gu, 'Uỷ')
        .replace(/òa(?!\p{L})/gu, 'oà'),
  ],
]);
