import type { SplitCodeParams, Step } from './params.ts';
import { type ParcelTable, secondsPerDay } from './table.ts';

/** What the names of the program stand for once its three steps are done; row numbers of the table. */
export interface Executed {
  /** The table as it is at the end. */
  parcels: Int32Array;
  /** The table as it was when it was split; null when the program stopped before that. */
  atSplit: Int32Array | null;
  train: Int32Array;
  test: Int32Array;
  /** The rows that the route rates were learnt from; null when the program stopped there. */
  encodedOn: Int32Array | null;
  /** Why the program stopped. */
  stopped: string | null;
}

/** Carries out the three steps in the reader's order. Total: a program that stops says why. */
export function execute(table: ParcelTable, params: SplitCodeParams): Executed {
  const empty = new Int32Array(0);
  const state: Executed = {
    parcels: table.booked.length === 0 ? empty : Int32Array.from(table.booked, (_, row) => row),
    atSplit: null,
    train: empty,
    test: empty,
    encodedOn: null,
    stopped: null,
  };
  for (const step of params.order.split('-') as Step[]) {
    take(step, table, params, state);
    if (state.stopped !== null) break;
  }
  return state;
}

function take(step: Step, table: ParcelTable, params: SplitCodeParams, state: Executed): void {
  switch (step) {
    case 'clean': {
      const seen = new Set<number>();
      state.parcels = state.parcels.filter((row) => !seen.has(table.parcel[row]) && seen.add(table.parcel[row]));
      return;
    }
    case 'split': {
      const { trains, tests } = rulesOf(params);
      state.atSplit = state.parcels;
      state.train = state.parcels.filter((row) => trains(table.booked[row]));
      state.test = state.parcels.filter((row) => tests(table.booked[row]));
      return;
    }
    case 'encode':
      if (params.encodeOn === 'parcels') state.encodedOn = state.parcels;
      else if (state.atSplit) state.encodedOn = state.train;
      else state.stopped = 'NameError: the route rates are to be learnt from train, which does not exist yet.';
  }
}

/** The two comparisons, on seconds since the first day began. */
function rulesOf(params: SplitCodeParams): { trains: (t: number) => boolean; tests: (t: number) => boolean } {
  const { trainDay, trainClock, trainOperator, testDay, testOperator, useGap, gapDays } = params;
  const until = trainDay * secondsPerDay + (trainClock === 'lastSecond' ? secondsPerDay - 1 : 0);
  const from = (testDay + (useGap === 'yes' ? gapDays : 0)) * secondsPerDay;
  return {
    trains: trainOperator === 'before' ? (t) => t < until : (t) => t <= until,
    tests: testOperator === 'from' ? (t) => t >= from : (t) => t > from,
  };
}
