import Case from './Case.astro';
import Cite from './Cite.astro';
import Convention from './Convention.astro';
import Illustrative from './Illustrative.astro';
import Measure from './Measure.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import ScrollTable from './ScrollTable.astro';
import Simulation from './Simulation.astro';
import Sourced from './Sourced.astro';
import Survey from './Survey.astro';
import Trial from './Trial.astro';

/** The components that authors can use in MDX without importing them. */
export const prose = {
  Case,
  Cite,
  Convention,
  Illustrative,
  Measure,
  Note,
  Part,
  Simulation,
  Sourced,
  Survey,
  Trial,
  table: ScrollTable,
};
