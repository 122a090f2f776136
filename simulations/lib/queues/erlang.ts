import { demandWhole } from '../demand.ts';
import { exp, expm1, log } from '../math.ts';
import { solve } from '../special/solve.ts';

/** A queue with random arrivals, exponential service times and one line for all servers (M/M/c), in any unit of time. */
export interface Queue {
  /** Arrivals a unit of time. */
  arrivalRate: number;
  /** Services that one server completes a unit of time. */
  serviceRate: number;
  servers: number;
}

/**
 * The share of arrivals that find all servers busy when there is no line: Erlang's B formula, by its recursion, O(c).
 * `load` is arrivals times service time. Throws unless load > 0 and servers is a whole number from 1.
 * Source: A. K. Erlang (1917).
 */
export function erlangB(load: number, servers: number): number {
  if (!(load > 0 && load < Infinity))
    throw new RangeError(`erlangB: got the load ${load}, needs a finite number above 0.`);
  demandWhole(servers, 1, 'erlangB, servers');
  let blocked = 1;
  for (let c = 1; c <= servers; c++) blocked = (load * blocked) / (c + load * blocked);
  return blocked;
}

/** The state of a queue in the long run, as a request meets it, in the unit of time of the rates. */
export interface SteadyState {
  /** The share of time a server is busy. */
  utilisation: number;
  erlangB: number;
  /** The chance to have to wait at all: Erlang's C formula. */
  waitProbability: number;
  meanWait: number;
  /** Wait and service together. */
  meanSojourn: number;
  /** Requests in line, not counting those in service. */
  meanQueueLength: number;
  /** The time that a share p of requests does not wait longer than. */
  waitQuantile(p: number): number;
  /** The time that a share p of requests does not wait and be served longer than. */
  sojournQuantile(p: number): number;
}

/** Throws unless all rates are above 0, servers is a whole number from 1 and arrivals are fewer than can be served. */
export function steadyState({ arrivalRate, serviceRate, servers }: Queue): SteadyState {
  const spare = servers * serviceRate - arrivalRate;
  if (!(arrivalRate > 0 && serviceRate > 0 && spare > 0 && spare < Infinity))
    throw new RangeError(
      `steadyState: got ${arrivalRate} arrivals for ${servers} servers of rate ${serviceRate}, needs rates above 0 and fewer arrivals than services.`,
    );
  const blocked = erlangB(arrivalRate / serviceRate, servers);
  const utilisation = arrivalRate / (servers * serviceRate);
  const waits = blocked / (1 - utilisation * (1 - blocked));
  const meanWait = waits / spare;
  const mean = meanWait + 1 / serviceRate;
  return {
    utilisation,
    erlangB: blocked,
    waitProbability: waits,
    meanWait,
    meanSojourn: mean,
    meanQueueLength: arrivalRate * meanWait,
    waitQuantile: (p) => (demandShare(p) <= 1 - waits ? 0 : log(waits / (1 - p)) / spare),
    sojournQuantile(p) {
      demandShare(p);
      const longer = (t: number): number => longerThan(t, serviceRate, spare, waits);
      let high = mean;
      while (longer(high) > 1 - p) high *= 2;
      const rise = (t: number): number => Math.min(serviceRate, spare) * longer(t);
      return solve((t) => -longer(t), p - 1, { low: 0, high, rise });
    },
  };
}

/** P(wait + service > t): a wait is exponential with rate `spare`, and a share 1 - `waits` has none. */
function longerThan(t: number, serviceRate: number, spare: number, waits: number): number {
  const served = exp(-serviceRate * t);
  const gap = serviceRate - spare;
  if (Math.abs(gap * t) > 1) return served + waits * serviceRate * ((exp(-spare * t) - served) / gap);
  const growth = gap === 0 ? t : expm1(gap * t) / gap;
  return served * (1 + waits * serviceRate * growth);
}

/**
 * The mean wait with one server and any law of service times (M/G/1): Pollaczek and Khinchine's formula. `cv2` is the
 * variance of the service time over its squared mean. Throws unless arrivals are fewer than can be served.
 */
export function meanWaitSingleServer(arrivalRate: number, meanService: number, cv2: number): number {
  const utilisation = arrivalRate * meanService;
  if (!(arrivalRate > 0 && meanService > 0 && cv2 >= 0 && utilisation < 1))
    throw new RangeError(
      `meanWaitSingleServer: got arrivals ${arrivalRate}, mean service ${meanService}, cv2 ${cv2}, needs rates above 0 and a utilisation below 1.`,
    );
  return (utilisation * meanService * (1 + cv2)) / (2 * (1 - utilisation));
}

function demandShare(p: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`quantile of a queue: got p = ${p}, needs 0 <= p < 1.`);
  return p;
}
