/** No more time than this, in milliseconds, is spent on making a text small. */
const LONGEST = 20_000;

/** A part of the text that still fails, small enough to read: pieces are taken out, ever smaller ones, while it does. */
export async function smaller(text: string, fails: (part: string) => Promise<boolean>): Promise<string> {
  let small = text;
  const end = performance.now() + LONGEST;
  for (let size = Math.ceil(small.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < small.length && performance.now() < end;) {
      const part = small.slice(0, at) + small.slice(at + size);
      if (part !== small && (await fails(part))) small = part;
      else at += size;
    }
  }
  return small;
}
