/** Where a function begins; lines and columns from 0, as the DevTools protocol counts. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

export interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

/** A CPU profile, as the DevTools protocol gives it. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** The node that each sample found running. */
  readonly samples?: readonly number[];
  /** Microseconds from the sample before to each. */
  readonly timeDeltas?: readonly number[];
}

export interface Place {
  /** Source file, or what the browser does itself. */
  readonly file: string;
  /** From 1. */
  readonly line: number | null;
}

export interface FunctionTime extends Place {
  readonly name: string;
  /** Milliseconds in the function itself. */
  readonly self: number;
  /** And in whatever it called. */
  readonly total: number;
}

/** A sample stands for the time until the next one. */
function selfTimes({ samples = [], timeDeltas = [] }: CpuProfile): Map<number, number> {
  const times = new Map<number, number>();
  for (const [index, id] of samples.entries())
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  return times;
}

interface Sums extends Place {
  readonly name: string;
  self: number;
  total: number;
}

/** Times by function, the costliest first; a function that calls itself counts once. */
export function functionTimes(profile: CpuProfile, placeOf: (frame: CallFrame) => Place): FunctionTime[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = selfTimes(profile);
  const all = new Map<string, Sums>();
  const sumsOf = ({ callFrame }: ProfileNode): Sums => {
    const place = placeOf(callFrame);
    const name = callFrame.functionName === '' ? '(anonymous)' : callFrame.functionName;
    const key = `${name} ${place.file} ${place.line}`;
    const sums = all.get(key) ?? { ...place, name, self: 0, total: 0 };
    all.set(key, sums);
    return sums;
  };
  const visit = (node: ProfileNode, above: readonly Sums[]): number => {
    const sums = sumsOf(node);
    let time = own.get(node.id) ?? 0;
    sums.self += time;
    const path = [...above, sums];
    for (const id of node.children ?? []) {
      const child = nodes.get(id);
      if (child) time += visit(child, path);
    }
    if (!above.includes(sums)) sums.total += time;
    return time;
  };
  const [root] = profile.nodes;
  if (root) visit(root, []);
  return [...all.values()].sort((a, b) => b.total - a.total);
}

/** `node_modules/recharts`, or the file itself. */
function ownerOf(file: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[0] ?? file;
}

/** Time in the functions themselves by package and by file of ours, the costliest first. */
export function ownerTimes(times: readonly FunctionTime[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { file, self } of times) sums.set(ownerOf(file), (sums.get(ownerOf(file)) ?? 0) + self);
  return [...sums].sort(([, a], [, b]) => b - a);
}
