/** The visible texts whose colour stands out too little from what is behind them (less than 4.5 to 1). Runs on the page. */
export function faintTexts(): readonly string[] {
  const colourOf = (css: string): readonly number[] => (css.match(/[\d.]+/gu) ?? []).map(Number);
  const light = (rgb: readonly number[]): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = (rgb[index] ?? 0) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const behind = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255];
    const colour = colourOf(getComputedStyle(element).backgroundColor);
    return colour.length === 3 || colour[3] === 1 ? colour : behind(element.parentElement);
  };
  const faint = [...document.querySelectorAll('.kh *')].filter((element) => {
    const says = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if (!says || !element.checkVisibility() || element.closest('.kh-heard, [hidden], option')) return false;
    const style = getComputedStyle(element);
    const [a, b] = [light(colourOf(element instanceof SVGElement ? style.fill : style.color)), light(behind(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
  });
  return faint.map(
    (element) => `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`,
  );
}
