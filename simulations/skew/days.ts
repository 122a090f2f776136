/** Days whose labels the team may look back on; the last 28 of them are the offline test. */
export const historyDays = 180;
/** The first day of the offline test. */
export const testFrom = 152;
export const productionDays = 28;
export const allDays = historyDays + productionDays;
export const depots = 40;
/** Parcels of each depot on each day. */
export const parcelsADay = 3;
/** Parcels of all depots on one day. */
export const rowsADay = depots * parcelsADay;
