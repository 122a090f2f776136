/** The style sheet that a page has besides the common one. Those of forms and of the first page hold that of labs. */
export type Sheet = 'labs' | 'forms' | 'home';
