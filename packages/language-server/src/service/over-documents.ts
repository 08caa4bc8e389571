/** Whether somebody who asked for something has lost interest. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** For whoever wants an answer in any case. */
export const neverCancelled: Cancellation = { isCancellationRequested: false };

/** How many documents are looked at in one turn. */
const inOneTurn = 16;

/**
 * Goes through many documents, and lets others have their turn in between: one may be what cancels this. Ends when it is
 * cancelled; what was found until then is to be thrown away.
 */
export const overDocuments = async <Item>(
  items: readonly Item[],
  cancellation: Cancellation,
  look: (item: Item, index: number) => Promise<void>,
): Promise<void> => {
  for (const [index, item] of items.entries()) {
    if (cancellation.isCancellationRequested) return;
    await look(item, index);
    if (index % inOneTurn === inOneTurn - 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
