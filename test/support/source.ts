import ts from 'typescript';
import type { SourceFile } from './architecture.ts';

export interface Import {
  /** What stands between the quotes. */
  readonly from: string;
  /** True when nothing of it is left when the types are gone. */
  readonly typeOnly: boolean;
}

/** What the model may not see: chance, clocks, timers, and the world around it. */
const IMPURE = new Set(
  [
    'Date performance crypto process globalThis window document navigator console fetch require',
    'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame Worker Buffer',
  ].flatMap((names) => names.split(' ')),
);

/** All imports of a `.ts`, `.svelte`, `.astro` or `.mdx` file, dynamic ones and re-exports too. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(file, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, onlyTypes(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;

  function add(name: ts.Node | undefined, typeOnly: boolean): void {
    if (name && ts.isStringLiteralLike(name)) found.push({ from: name.text, typeOnly });
  }
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

/** One sentence for each use of chance, clock, timer or surroundings, and for each `any`. */
export function purityFaults(file: SourceFile): string[] {
  const faults: string[] = [];
  walk(file, (node, source) => {
    const where = (): string =>
      `${file.path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${where()} says any.`);
    if (!ts.isIdentifier(node) || isName(node)) return;
    if (IMPURE.has(node.text)) faults.push(`${where()} uses ${node.text}.`);
    const { parent } = node;
    const random =
      node.text === 'Math' &&
      ts.isPropertyAccessExpression(parent) &&
      parent.name.text === 'random';
    if (random) faults.push(`${where()} uses Math.random.`);
  });
  return faults;
}

/** True when the identifier only names a property or a declaration of our own, as in `phase.process`. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return ('name' in parent ? parent.name : parent.right) === node;
  }
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

function walk(file: SourceFile, visit: (node: ts.Node, source: ts.SourceFile) => void): void {
  const source = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true);
  const step = (node: ts.Node): void => {
    visit(node, source);
    ts.forEachChild(node, step);
  };
  step(source);
}

/** The TypeScript in a file, other lines left empty so that line numbers stay. */
function scriptOf({ path, text }: SourceFile): string {
  if (path.endsWith('.mdx')) {
    return text.replace(/^(?!import\b|export\b).*$/gm, '');
  }
  if (!/\.(svelte|astro)$/.test(path)) return text;
  const ranges = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => {
    const start = match.index + match[0].indexOf('>') + 1;
    return [start, start + (match[1]?.length ?? 0)] as const;
  });
  const matter = path.endsWith('.astro') ? /^---\n([\s\S]*?)\n---/.exec(text) : null;
  if (matter?.[1]) ranges.unshift([4, 4 + matter[1].length]);
  return blankOutside(text, ranges);
}

function blankOutside(text: string, ranges: readonly (readonly [number, number])[]): string {
  let script = '';
  let at = 0;
  for (const [start, end] of ranges) {
    script += text.slice(at, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
    at = end;
  }
  return script;
}
