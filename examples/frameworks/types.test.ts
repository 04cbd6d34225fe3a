import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ReadinessDistribution, ReadinessExplanation, ReadinessPerspectives, ReadinessPlan, ReadinessPriorities, ReadinessProfile, ReadinessResults, ReadinessSurvey, ReadinessTrend, ReadinessWhatIf } from '@readiness-kit/elements';
import ts from 'typescript';

// `react-types.tsx`, `vue-types.tsx` and `svelte-types.ts` say what compiles and what does not.
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const types = path('../../packages/elements/types/elements.d.ts');
const examples = ['react-types.tsx', 'vue-types.tsx', 'svelte-types.ts', 'react.tsx', 'vue.ts'].map(path);

test('the types let right use through, stop wrong use, and are sound themselves', () => {
  const program = ts.createProgram(examples, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, jsx: ts.JsxEmit.ReactJSX, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [],
    strict: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, noEmit: true,
  });
  const ours = program.getSourceFiles().filter(({ fileName }) => examples.includes(fileName) || fileName.includes('/elements/types/'));
  assert.equal(ours.length, examples.length + 4);
  const found = ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  assert.equal(ts.formatDiagnostics(found, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => path('.'), getNewLine: () => '\n' }), '');
});

const file = ts.createSourceFile(types, readFileSync(types, 'utf8'), ts.ScriptTarget.ES2022);

/** Names that an interface in the shared file has, with those of what it extends. */
function membersOf(name: string): string[] {
  const found = file.statements.filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name) ?? assert.fail(`no ${name}`);
  const inherited = (found.heritageClauses ?? []).flatMap(({ types: parents }) => parents.map(({ expression }) => (expression as ts.Identifier).text));
  return [...inherited.flatMap(membersOf), ...found.members.map((member) => (member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) ? member.name.text : assert.fail(`odd member of ${name}`)))];
}

const elements = [
  ['ReadinessSurvey', ReadinessSurvey, ['disabled']], ['ReadinessResults', ReadinessResults, []], ['ReadinessWhatIf', ReadinessWhatIf, []], ['ReadinessTrend', ReadinessTrend, []], ['ReadinessPlan', ReadinessPlan, []],
  ...[ReadinessProfile, ReadinessPerspectives, ReadinessDistribution, ReadinessExplanation, ReadinessPriorities].map((part) => ['ReadinessPart', part, []] as const),
] as const;

for (const [name, element, inherited] of elements) {
  test(`${element.name}: the types name each attribute and property that the element has, and no other`, () => {
    assert.ok(element.observedAttributes.length > 0);
    const settable = [...element.elementProperties].flatMap(([property, { state, attribute }]) => (state ? [] : [{ property: String(property), attribute: attribute === false ? undefined : attribute === undefined || attribute === true ? String(property).toLowerCase() : attribute }]));
    const attributes = settable.flatMap(({ attribute }) => attribute ?? []);
    const properties = settable.map(({ property }) => property).filter((property) => !attributes.includes(property));
    assert.deepEqual(membersOf(`${name}Attributes`).sort(), [...attributes, ...inherited].sort());
    assert.deepEqual(membersOf(`${name}Properties`).sort(), properties.sort());
  });
}
