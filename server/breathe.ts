/** Lets waiting requests go first: a scan of the workspace must not hold up the person who types. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
