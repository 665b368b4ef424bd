import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

/** The table of the design: a layer may import itself and what its row names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  bundle: ['domain'],
  messages: ['domain'],
  pipeline: ['domain', 'bundle'],
  state: ['domain', 'bundle'],
  charts: ['domain', 'messages'],
  ui: [],
  export: ['domain', 'messages'],
  features: ['domain', 'bundle', 'state', 'charts', 'ui', 'export', 'messages'],
  app: ['domain', 'bundle', 'state', 'charts', 'ui', 'export', 'features', 'messages'],
};

/** Layers whose folders are strangers to each other; `shared` may be used by its siblings. */
const SEPARATE_FOLDERS = new Set(['charts', 'features']);

const SOURCE = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(SOURCE, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const { module } = parseSync(file, text);
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/['"`]/g, ''),
    ),
  ];
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ from: file, to: resolve(dirname(file), specifier.replace(/\?.*$/, '')) }))
    .filter(({ to }) => /\.tsx?$/.test(to));
}

const parts = (file: string) => relative(SOURCE, file).split(sep);
const layerOf = (file: string) => parts(file)[0] ?? '';
const show = ({ from, to }: Import) => `${relative(SOURCE, from)} → ${relative(SOURCE, to)}`;
const isTest = (file: string) => /\.test\.tsx?$/.test(file);
/** Builders and fakes for tests: `src/testing`, or a `testing` folder beside what it is for. */
const isTestSupport = (file: string) => parts(file).includes('testing');

const imports = sourceFiles().flatMap(importsOf);

/** Files from which `start` can be reached again, as a path. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  function visit(file: string): string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  }
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('layers', () => {
  it('sees imports at all', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(new Set(sourceFiles().map(layerOf))).toEqual(new Set([...Object.keys(MAY_IMPORT), 'testing']));
  });

  it('import only what the table of the design allows', () => {
    const broken = imports.filter(({ from, to }) => {
      const [layer, target] = [layerOf(from), layerOf(to)];
      // A test may set its subject up with anything; what ships may not.
      const isTesting = isTest(from) || isTestSupport(from);
      return layer !== target && !isTesting && !MAY_IMPORT[layer]?.includes(target);
    });
    expect(broken.map(show)).toEqual([]);
  });

  it('keep builders and fakes of tests out of what ships', () => {
    const toSupport = imports.filter(({ to }) => isTestSupport(to));
    expect(toSupport.length).toBeGreaterThan(10);
    expect(toSupport.filter(({ from }) => !isTest(from) && !isTestSupport(from)).map(show)).toEqual([]);
  });

  it('keep sibling charts and sibling features apart', () => {
    const broken = imports.filter(({ from, to }) => {
      const [layer, folder] = parts(from);
      const [targetLayer, targetFolder] = parts(to);
      const separate = layer !== undefined && SEPARATE_FOLDERS.has(layer) && layer === targetLayer;
      return separate && folder !== targetFolder && targetFolder !== 'shared';
    });
    expect(broken.map(show)).toEqual([]);
  });

  it('have no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
    expect(findCycle(graph)?.map((file) => relative(SOURCE, file))).toBeUndefined();
  });
});
