/** The style sheet that a page has besides the common one. All of them hold that of labs. */
export type Sheet = 'labs' | 'session' | 'forms' | 'home';
