/** How Pagefind weighs what it finds; the same in the browser and in the tests. Hidden search terms stay below real hits. */
export const RANKING = { metaWeights: { title: 5, zoektermen: 0.3 } } as const;
