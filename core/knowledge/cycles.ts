/**
 * The loops in a graph: each once, as the nodes on it, begun at the node of it that stands first. Every edge is followed once; a node
 * that several loops share is told with one of them.
 */
export function cyclesIn(
  nodes: readonly string[],
  edgesOf: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const depth = new Map([[start, 0]]);
    const left: string[][] = [[...edgesOf(start)]];
    while (path.length > 0) {
      const next = left.at(-1)?.pop();
      if (next === undefined) {
        const node = path.pop() ?? '';
        depth.delete(node);
        done.add(node);
        left.pop();
        continue;
      }
      const seen = depth.get(next);
      if (seen !== undefined) cycles.push(path.slice(seen));
      else if (!done.has(next)) {
        depth.set(next, path.length);
        path.push(next);
        left.push([...edgesOf(next)]);
      }
    }
  }
  return cycles;
}
