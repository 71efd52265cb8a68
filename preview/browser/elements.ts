/** The elements below one that a selector finds. */
export function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The element of an event, or the nearest round it, that a selector fits. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** Puts a button in the place of an element that only says something. */
export function becomeButton(element: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'kh-link';
  for (const [name, value] of Object.entries(element.dataset)) button.dataset[name] = value;
  button.append(...element.childNodes);
  element.replaceWith(button);
}
