/** The parts of an exercise's text, in the order of the page. */
export const exerciseParts = ['Scenario', 'Constraints', 'Weak', 'Strong', 'ModelAnswer', 'Instructor'] as const;
