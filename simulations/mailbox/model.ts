import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeMailbox } from './describe.ts';
import { measures } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runMailbox } from './run.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Mailbox',
  version: 1,
  question: 'A filter is right in 95 % of mails. Which fix lowers what users lose most, and which makes it worse?',
  params,
  run: runMailbox,
  measures,
  headline: ['fp', 'fn', 'fpChosen', 'fnChosen', 'costChangeChosen'],
  show: ['fix', 'price', 'baseRate'],
  titleOf,
  describe: describeMailbox,
  tables,
  data,
  presets,
  python,
});
