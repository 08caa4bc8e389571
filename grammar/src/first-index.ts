/**
 * The index of the first item that passes a test, found by halving: the items are in such an order that all after it pass the
 * test, too. The number of items where none passes it.
 */
export const firstIndex = <Item>(items: readonly Item[], test: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
};
