/** Puts a table on the clipboard, with its markup and as text; false where the browser refuses. Works without a secure origin. */
export function copyMarkup(markup: string, text: string): boolean {
  let done = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', markup);
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { once: true });
  try {
    // the only way that also works in a page opened from a disk
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && done;
  } finally {
    document.removeEventListener('copy', put);
  }
}

/** Lets the reader save a text as a file. */
export function download(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
