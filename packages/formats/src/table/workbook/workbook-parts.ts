import { eachElement } from './each-element.ts';
import { unpack, Unreadable } from './unpack.ts';

/** Parts of a workbook that its first sheet needs (ECMA-376 part 1, 12.3). */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: string;
  readonly styles: string;
  readonly epoch: 1900 | 1904;
  /** Names of the sheets that are not read. */
  readonly others: readonly string[];
}

const book = 'xl/workbook.xml';
const links = 'xl/_rels/workbook.xml.rels';

/**
 * Unpacks the first sheet that is shown, and what it refers to.
 *
 * @throws Unreadable where it is no workbook
 */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const first = unpack(bytes, (name) => name === book || name === links);
  const { sheets, epoch } = readBook(first.get(book) ?? '');
  const targets = readLinks(first.get(links) ?? '');
  const [sheet, ...others] = [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  const path = sheet && targets.get(sheet.link);
  if (path === undefined) throw new Unreadable('workbook-broken');
  const paths = { sheet: path, strings: byEnding(targets, 'sharedStrings.xml'), styles: byEnding(targets, 'styles.xml') };
  const parts = unpack(bytes, (name) => Object.values(paths).includes(name));
  const text = parts.get(paths.sheet);
  if (text === undefined) throw new Unreadable('workbook-broken');
  return { sheet: text, strings: parts.get(paths.strings) ?? '', styles: parts.get(paths.styles) ?? '', epoch, others: others.map(({ name }) => name) };
}

interface Sheet {
  readonly name: string;
  readonly link: string;
  readonly isHidden: boolean;
}

function readBook(xml: string): { readonly sheets: readonly Sheet[]; readonly epoch: 1900 | 1904 } {
  const sheets: Sheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  eachElement(xml, {
    open: (element, attribute) => {
      if (element === 'workbookPr' && ['1', 'true'].includes(attribute('date1904') ?? '')) epoch = 1904;
      if (element === 'sheet') sheets.push({ name: attribute('name') ?? '', link: attribute('r:id') ?? '', isHidden: (attribute('state') ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, epoch };
}

function readLinks(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  eachElement(xml, {
    open: (element, attribute) => {
      if (element !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

const byEnding = (targets: ReadonlyMap<string, string>, ending: string): string => [...targets.values()].find((target) => target.endsWith(ending)) ?? '';
