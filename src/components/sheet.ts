/** The one style sheet of a page; every other holds `common`, and all but it hold `labs`. */
export type Sheet = 'common' | 'labs' | 'session' | 'forms' | 'home';
