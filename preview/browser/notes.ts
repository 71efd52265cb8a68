/** Shows what a mark stands for beside it: on hover and focus to read, on Enter or a click to act. */
export interface Notes {
  /** The mark whose note is open. */
  opened(): HTMLElement | null;
  open(mark: HTMLElement): void;
  /** Opens it and goes to what can be done about it. */
  enter(mark: HTMLElement): void;
  close(): void;
  holds(target: EventTarget | null): boolean;
}

const DISTANCE = 6;

export function createNotes(): Notes {
  const box = document.createElement('div');
  box.className = 'kh-pop';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', 'kh-pop-message');
  box.hidden = true;
  let mark: HTMLElement | null = null;
  const notes: Notes = {
    opened: () => mark,
    open(wanted) {
      const root = wanted.closest('.kh');
      const note = root?.querySelector(`[data-note="${wanted.dataset.finding ?? ''}"]`);
      if (!root || !note) return;
      if (mark === wanted && !box.hidden) return;
      notes.close();
      mark = wanted;
      const copy = note.cloneNode(true);
      if (copy instanceof HTMLElement) copy.querySelector('.kh-message')?.setAttribute('id', 'kh-pop-message');
      box.replaceChildren(copy);
      root.append(box);
      box.hidden = false;
      mark.setAttribute('aria-expanded', 'true');
      place(box, mark, root);
    },
    enter(wanted) {
      notes.open(wanted);
      box.querySelector('button')?.focus();
    },
    close() {
      mark?.setAttribute('aria-expanded', 'false');
      mark = null;
      box.hidden = true;
    },
    holds: (target) => target instanceof Node && box.contains(target),
  };
  return notes;
}

/** Below the mark where there is room, else above; never past the edge. The box is placed from the corner of its preview. */
function place(box: HTMLElement, mark: HTMLElement, root: Element): void {
  const [at, origin] = [mark.getBoundingClientRect(), root.getBoundingClientRect()];
  const { width, height } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(DISTANCE, Math.min(at.left, room - width - DISTANCE));
  const isBelow = at.bottom + height + DISTANCE < window.innerHeight || at.top < height + DISTANCE;
  const top = isBelow ? at.bottom + DISTANCE : at.top - height - DISTANCE;
  box.style.left = `${String(left - origin.left)}px`;
  box.style.top = `${String(top - origin.top)}px`;
}
