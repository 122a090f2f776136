/** The one style sheet of a page; every other holds `common`, and all but it and `finding` hold `labs`. */
export type Sheet = 'common' | 'labs' | 'session' | 'forms' | 'home' | 'finding';
