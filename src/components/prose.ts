import Case from './Case.astro';
import Cite from './Cite.astro';
import Convention from './Convention.astro';
import MythCheck from './claims/MythCheck.astro';
import Flow from './figure/Flow.astro';
import Ladder from './figure/Ladder.astro';
import Timeline from './figure/Timeline.astro';
import TwoByTwo from './figure/TwoByTwo.astro';
import Illustrative from './Illustrative.astro';
import LabLink from './LabLink.astro';
import LoopMap from './LoopMap.astro';
import Measure from './Measure.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import ScrollTable from './ScrollTable.astro';
import Simulation from './Simulation.astro';
import Sourced from './Sourced.astro';
import Survey from './Survey.astro';
import Ask from './session/Ask.astro';
import Block from './session/Block.astro';
import Check from './session/Check.astro';
import Example from './session/Example.astro';
import Experiment from './session/Experiment.astro';
import Further from './session/Further.astro';
import Pitfall from './session/Pitfall.astro';
import Reveal from './session/Reveal.astro';
import So from './session/So.astro';
import Step from './session/Step.astro';
import Trial from './Trial.astro';
import TwoLoops from './TwoLoops.astro';

/** The components that authors can use in MDX without importing them. */
export const prose = {
  Ask,
  Block,
  Case,
  Check,
  Cite,
  Convention,
  Example,
  Experiment,
  Flow,
  Further,
  Illustrative,
  Ladder,
  LabLink,
  LoopMap,
  Measure,
  MythCheck,
  Note,
  Part,
  Pitfall,
  Reveal,
  Simulation,
  So,
  Sourced,
  Step,
  Survey,
  Trial,
  Timeline,
  TwoByTwo,
  TwoLoops,
  table: ScrollTable,
};
