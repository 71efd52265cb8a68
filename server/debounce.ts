/** Something done once for a key, some time after the last call for it. */
export interface Debounced {
  call(key: string, milliseconds: number): void;
  cancel(key: string): void;
}

export function debounce(action: (key: string) => void): Debounced {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): void => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    cancel,
    call(key, milliseconds) {
      cancel(key);
      const run = (): void => {
        timers.delete(key);
        action(key);
      };
      timers.set(key, setTimeout(run, milliseconds));
    },
  };
}
