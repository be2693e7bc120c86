/** All items of some lists, in order. Array.prototype.flat takes ten times as long. */
export function flat<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}
