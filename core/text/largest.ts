/** The largest of some numbers, however many: a call cannot have a document's worth of arguments. Of none, the least there is. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity);
}
