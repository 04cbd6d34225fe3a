import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { generate } from '../../generators/instrument-docs.mjs';

let pages: ReadonlyMap<string, string> = new Map();
const page = (name: string): string => pages.get(`docs/instrument/${name}`) ?? assert.fail(name);
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);

before(async () => {
  pages = new Map(Object.entries(await generate()));
});

describe('the pages of the instrument', () => {
  test('are a first page, one of coverage, thirteen of constructs and two booklets', () => {
    assert.equal(pages.size, 17);
    for (const [name, content] of pages) assert.doesNotMatch(content, /undefined|\[object|NaN/, name);
  });

  test('link to pages and places that are there', () => {
    const links = [...pages].filter(([name]) => name.endsWith('.md')).flatMap(([name, content]) => all(content, /\]\(([^)]+)\)/g).map((link) => [name, link] as const));
    assert.ok(links.length > 500);
    for (const [from, link] of links) {
      const [file = '', place] = link.split('#');
      if (file.startsWith('../')) continue;
      const target = page(file);
      if (place) assert.ok(target.includes(`<a id="${place}"></a>`), `${from}: ${link}`);
    }
  });

  test('have tables with as many cells in each row as in the head', () => {
    for (const [name, content] of pages) {
      if (!name.endsWith('.md')) continue;
      for (const block of content.split('\n\n').filter((b) => b.startsWith('|'))) {
        const widths = block.trim().split('\n').map((row) => row.replaceAll('\\|', '').split('|').length);
        assert.equal(new Set(widths).size, 1, `${name}: ${block.slice(0, 80)}`);
      }
    }
  });
});

describe('each booklet', () => {
  for (const code of ['en', 'es']) {
    const booklet = (): string => page(`booklet.${code}.html`);

    test(`${code}: stands alone, without script, request or form`, () => {
      assert.match(booklet(), new RegExp(`<html lang="${code}">`));
      assert.doesNotMatch(booklet(), /<script|<link|<img|<iframe|<input|src=|url\(|@import|https?:/i);
    });

    test(`${code}: has every id once, and every link and label names one`, () => {
      const ids = all(booklet(), / id="([^"]+)"/g);
      assert.equal(new Set(ids).size, ids.length);
      for (const target of [...all(booklet(), /href="#([^"]+)"/g), ...all(booklet(), /aria-labelledby="([^"]+)"/g)]) assert.ok(ids.includes(target), target);
    });

    test(`${code}: has one first heading, and never skips a rank`, () => {
      const ranks = all(booklet(), /<h([1-6])[ >]/g).map(Number);
      assert.equal(ranks.filter((rank) => rank === 1).length, 1);
      ranks.forEach((rank, i) => assert.ok(rank <= (ranks[i - 1] ?? 0) + 1, `heading ${i}`));
      assert.equal(ranks.filter((rank) => rank === 3).length, 96 + 1);
    });

    test(`${code}: closes what it opens, in order`, () => {
      const open: string[] = [];
      for (const [, close, name = ''] of (/<body>[\s\S]*<\/body>/.exec(booklet())?.[0] ?? '').matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
        if (close) assert.equal(open.pop(), name);
        else open.push(name);
      }
      assert.deepEqual(open, []);
    });

    test(`${code}: has five boxes for every sign, four of them with what is true there`, () => {
      const signs = all(booklet(), /<article[^>]*>([\s\S]*?)<\/article>/g);
      assert.equal(signs.length, 96);
      for (const sign of signs) {
        assert.equal(all(sign, /(<span class="box">)/g).length, 5);
        assert.equal(all(sign, /<td>([^<]{15,})<\/td>/g).length, 4);
      }
    });
  }

  test('in Spanish is Spanish, and says that no speaker has reviewed it for as long as that is so', () => {
    assert.match(page('booklet.es.html'), /Todavía ninguna persona hablante de español/);
    const english = new Set(all(page('booklet.en.html'), /<td>([^<]{15,})<\/td>/g));
    assert.deepEqual(all(page('booklet.es.html'), /<td>([^<]{15,})<\/td>/g).filter((cell) => english.has(cell)), []);
  });
});
