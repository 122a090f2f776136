/** A column of the table, with what its dictionary promises. */
export interface Column {
  key: string;
  kind: 'id' | 'time' | 'category' | 'number';
  promise: string;
}

/** The columns of the table, in its order. Their names are what a mark is kept under. */
export const columns: readonly Column[] = [
  { key: 'parcel_id', kind: 'id', promise: 'one row a parcel' },
  { key: 'booked_at', kind: 'time', promise: 'local time, between 06:00 and 18:00 on a weekday' },
  { key: 'shipper', kind: 'category', promise: 'one of forty' },
  { key: 'tariff', kind: 'category', promise: 'A, B or C, by the shipper’s contract' },
  { key: 'region', kind: 'category', promise: 'one of eight' },
  { key: 'service', kind: 'category', promise: 'economy, standard or express' },
  { key: 'weight_kg', kind: 'number', promise: 'kilograms, up to about 40' },
  { key: 'distance_km', kind: 'number', promise: 'kilometres by road, 5 to 850' },
  { key: 'hours_to_cutoff', kind: 'number', promise: 'hours from the booking to 18:00, 0 to 12' },
  { key: 'price_eur', kind: 'number', promise: 'euros, from service, weight and distance' },
  { key: 'scans', kind: 'number', promise: 'scans on the day of booking, 1 to 3' },
  { key: 'late', kind: 'number', promise: '1 for late, 0 for on time, as settled' },
];

/** What a mark says when it means whole rows and no single column. */
export const wholeRows = '*';
