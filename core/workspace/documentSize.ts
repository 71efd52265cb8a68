import { UnreadableFile } from './host.ts';

/** A document of more million characters would hold up an editor for a minute; a whole archive in one file is no document. */
export const MOST_MILLIONS = 10;

/** Throws an UnreadableFile for a text of more than so many million characters. */
export function refuseLarge({ length }: string, most = MOST_MILLIONS): void {
  if (length <= most * 1_000_000) return;
  const size = (length / 1_000_000).toFixed(1);
  throw new UnreadableFile({
    vi: `Văn bản dài ${size.replace('.', ',')} triệu ký tự, quá mức ${String(most).replace('.', ',')} triệu. Tách thành nhiều tệp, hoặc nâng “maxSize:” trong tệp cấu hình.`,
    en: `The document has ${size} million characters, more than ${String(most)} million. Split it into several files, or raise “maxSize:” in the configuration.`,
  });
}
