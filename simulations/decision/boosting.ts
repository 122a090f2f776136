/** The boosted trees of this lab: best split first up to eight leaves, as deep as that leads. */
export const boosting = { trees: 60, learningRate: 0.1, maxLeaves: 8, minLeaf: 20 } as const;
