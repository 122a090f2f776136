/** The names of two files that belong together: a script, and the data file that it reads. */
export interface Files {
  script: string;
  data: string;
}

/** The name under which a table of a simulation is saved. */
export function csvName(simulation: string, table: string): string {
  return `${simulation}-${table}.csv`;
}

/** The names under which a page saves the script of a simulation and the table of data that it reads. */
export function filesOf(simulation: string, table: string): Files {
  return { script: `${simulation}.py`, data: csvName(simulation, table) };
}

/** The first lines of a script, in which it says how it is called. */
export function usage({ script, data }: Files): string {
  return `    python ${script}

It reads ${data} from its own folder; another data file may be named behind it. In a notebook it reads the file from
the notebook's folder.`;
}

/**
 * Python statements after which `data` is an open file of comma-separated text. It is the file that an argument names,
 * else the one beside the script; a notebook's own arguments are none. A file that a spreadsheet has saved with
 * semicolons or tabs, and perhaps decimal commas, is read alike.
 */
export function openData({ data }: Files): string {
  return `named = [given for given in sys.argv[1:] if not given.startswith("-") and not given.endswith(".json")]
path = named[0] if named else ${JSON.stringify(data)}
if not named and "__file__" in globals() and not os.path.exists(path):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), path)
if not os.path.exists(path):
    raise SystemExit(f"There is no file {path}. Save the data beside this script, or name the file behind the script.")
with open(path, encoding="utf-8-sig", errors="replace") as file:
    text = file.read()
separator = max(",;\\t", key=text.partition("\\n")[0].count)
if separator != ",":
    text = text.replace(",", ".").replace(separator, ",")
data = io.StringIO(text)`;
}
