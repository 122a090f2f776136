/** The style sheet that a page has besides the common one: that of simulations, or that of forms, which holds both. */
export type Sheet = 'labs' | 'forms';
