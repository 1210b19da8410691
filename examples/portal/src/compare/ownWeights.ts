/** Of each category that is scored: whole numbers of 0 to 100, of which only their proportion counts. */
export type Weights = Readonly<Record<string, number>>;

const one = /^(\w+):(\d{1,2}|100)$/;

/** A reader's own weights as the API writes them, which is how they stand in the address. */
export const ownWeights = {
  /** The official weights with those in their place that a text names; what it has else is nothing. */
  read(text: string, official: Weights): Weights {
    const own = text.split(',').flatMap((part) => {
      const [, category = '', weight] = one.exec(part) ?? [];
      return Object.hasOwn(official, category) ? [[category, Number(weight)] as const] : [];
    });
    return { ...official, ...Object.fromEntries(own) };
  },
  /** Those that are not official, in the order of the rubric. */
  write: (weights: Weights, official: Weights): string =>
    Object.entries(official)
      .map(([category, weight]) => [category, weights[category] ?? weight, weight] as const)
      .filter(([, own, weight]) => own !== weight)
      .map(([category, own]) => `${category}:${own}`)
      .join(','),
};
