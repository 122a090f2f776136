import type { Preset } from '../lib/define.ts';
import type { LabelDefinitionParams } from './params.ts';

/** The same bookings under other labels, and worlds in which a reason is absent or can be foreseen. */
export const presets = {
  everyLate: {
    title: 'Every late parcel counts',
    group: 'What the label excludes',
    teaches:
      'The widest label: its score is the lowest of all, and its probability is the right one for warning a customer.',
    params: {},
  },
  bothNegative: {
    title: 'Both reasons count as on time',
    group: 'What the label excludes',
    teaches: 'The AUC rises, and so does the best possible one: the question has become easier, not the model better.',
    params: { requests: 'negative', weather: 'negative' },
  },
  bothDropped: {
    title: 'Both reasons are left out',
    group: 'What the label excludes',
    teaches: 'The highest AUC, for a probability of nothing: at booking nobody knows which parcels will be left out.',
    params: { requests: 'drop', weather: 'drop' },
  },
  requestsNegative: {
    title: 'Requests count as on time',
    group: 'What the label excludes',
    teaches: 'No column can foresee a request, so most of the rise comes from these few parcels.',
    params: { requests: 'negative' },
  },
  weatherNegative: {
    title: 'Storms count as on time',
    group: 'What the label excludes',
    teaches: 'A storm is forecast: excluding it gains little, and throws away what the forecast knows.',
    params: { weather: 'negative' },
  },
  grace: {
    title: 'A day of grace',
    group: 'What the promise means',
    teaches: 'Other parcels are late now: hardly any through the carrier, most because a customer asked.',
    params: { grace: 24 },
  },
  dayPromise: {
    title: 'Promised to the day',
    group: 'What the promise means',
    teaches: 'A softer promise halves the late share, and what is left is harder to foresee.',
    params: { promise: 'day' },
  },
  noRequests: {
    title: 'Nobody postpones a parcel',
    group: 'Take the reason away',
    teaches: 'Without requests the rule about them changes nothing, to the last digit.',
    params: { requestShare: 0, requests: 'negative' },
  },
  perfectForecast: {
    title: 'A very good forecast',
    group: 'Take the reason away',
    teaches:
      'If storms can be foreseen, counting them as on time gains nothing, and throws away what the forecast knows.',
    params: { forecastSkill: 3, weather: 'negative' },
  },
  wrongReasons: {
    title: 'Three reasons in ten are wrong',
    group: 'Take the reason away',
    teaches: 'The rule excludes by what somebody typed: parcels that the carrier delayed now count as on time.',
    params: { wrongReason: 30, requests: 'negative', weather: 'negative' },
  },
} satisfies Record<string, Preset<LabelDefinitionParams>>;
