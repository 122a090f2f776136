/** Days of bookings that the model is fitted on, and new ones that it is judged on. */
export const trainingDays = 100;
export const testDays = 500;
