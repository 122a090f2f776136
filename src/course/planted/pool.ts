/** The kinds of defect that may be planted: the key that a mark is kept under, its words, and the columns that show it. */
export const pool = [
  {
    key: 'unit',
    label: 'another unit',
    columns: ['weight_kg'],
    why: 'For a stretch of days the weight is written in grams.',
  },
  {
    key: 'doubled-day',
    label: 'a day that was loaded twice',
    columns: ['parcel_id', 'booked_at', '*'],
    why: 'All rows of one day stand there twice, the same to the last digit.',
  },
  {
    key: 'sentinel',
    label: 'a code in place of a missing value',
    columns: ['distance_km'],
    why: 'Where the distance is not known, the table says 999.',
  },
  {
    key: 'time-zone',
    label: 'another time zone',
    columns: ['booked_at'],
    why: 'For a stretch of days the clock is two hours early. The hours to the cut-off give it away.',
  },
  {
    key: 'join',
    label: 'a join that multiplied rows',
    columns: ['tariff', 'parcel_id', 'shipper', '*'],
    why: 'Two shippers have two contracts, so each of their parcels has two rows with different tariffs.',
  },
  {
    key: 'leak',
    label: 'a column that knows the outcome',
    columns: ['scans'],
    why: 'Scans were counted when the table was written, and a parcel that is late is scanned more often.',
  },
  {
    key: 'cut-names',
    label: 'names that were cut short',
    columns: ['region'],
    why: 'From one day on only the first five letters of a region are kept, so two regions share a name.',
  },
  {
    key: 'open-labels',
    label: 'open labels that count as on time',
    columns: ['late'],
    why: 'The table was cut on its last day of booking, when the last fourteen days were not settled.',
  },
  {
    key: 'frozen',
    label: 'a value that stands still',
    columns: ['price_eur'],
    why: 'For some days the last price was repeated, whatever the parcel.',
  },
  {
    key: 'capped',
    label: 'values that were cut off at a limit',
    columns: ['hours_to_cutoff'],
    why: 'For a stretch of days every number of hours above 6 is written as 6.',
  },
] as const;

export type DefectKind = (typeof pool)[number]['key'];
