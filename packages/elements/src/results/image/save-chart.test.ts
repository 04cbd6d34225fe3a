import { expect, html, waitUntil } from '@open-wc/testing';
import { catchFiles, type Saved } from '../../../test/fixtures/catch-files.ts';
import { communityResult } from '../../../test/fixtures/results.ts';
import { all, openAll, shown, text, textOf } from '../../../test/results/shown.ts';
import type { ReadinessResults } from '../readiness-results.ts';

const charts = (element: ReadinessResults): readonly Element[] => all(element, '.chart, .answers');

async function saved(chart: Element, format: 0 | 1 | 2, files: readonly Saved[]): Promise<Saved> {
  const before = files.length;
  (chart.querySelectorAll('.save button')[format] as HTMLButtonElement).click();
  await waitUntil(() => files.length > before, 'nothing was saved', { timeout: 10_000 });
  return files.at(-1) as Saved;
}

/** Opens a saved picture as a document of its own. */
const documentOf = async ({ file }: Saved): Promise<Document> => new DOMParser().parseFromString(await file.text(), 'image/svg+xml');

describe('a chart to take away', () => {
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => (caught = catchFiles()));
  afterEach(() => caught.stop());

  it('as SVG: every chart, with its title, all its names and values, and nothing that is fetched', async () => {
    const element = await shown(html`<readiness-results .result=${communityResult}></readiness-results>`);
    openAll(element);
    expect(charts(element)).to.have.length.above(5);
    for (const chart of charts(element)) {
      const file = await saved(chart, 0, caught.files);
      const image = await documentOf(file);
      expect(image.querySelector('parsererror'), file.name).to.equal(null);
      expect(file.name).to.match(/^district-readiness-[0-9a-f]{12}-[\w-]+\.svg$/);
      const said = text(image.documentElement).replaceAll(' ', '');
      for (const part of chart.querySelectorAll('.row-name, .row-value, .group-name, .bar p:not(.shares)')) expect(said, file.name).to.contain(text(part).replaceAll(/\s/g, ''));
      expect(image.documentElement.querySelector('title')?.textContent).to.have.length.above(3);
      expect(await file.file.text()).not.to.match(/<script|href|url\(|var\(|<!--|NaN|undefined/);
    }
  }).timeout(60_000);

  it('as SVG: nothing stands outside the picture, also from right to left', async () => {
    const element = await shown(html`<readiness-results .result=${communityResult} lang="ar"></readiness-results>`);
    await waitUntil(() => textOf(element, '.summary').includes('المستوى'), 'no Arabic', { timeout: 5000 });
    await element.updateComplete;
    openAll(element);
    for (const chart of charts(element).slice(0, 4)) {
      const image = (await documentOf(await saved(chart, 0, caught.files))).documentElement as unknown as SVGSVGElement;
      expect(image.getAttribute('direction')).to.equal('rtl');
      document.body.append(image);
      const { left, right, top, bottom } = image.getBoundingClientRect();
      for (const part of image.querySelectorAll('text')) {
        if (part.getClientRects().length === 0) continue;
        const box = part.getBoundingClientRect();
        expect(box.left, part.textContent ?? '').to.be.at.least(left - 1);
        expect(box.right, part.textContent ?? '').to.be.at.most(right + 1);
        expect(box.top).to.be.at.least(top - 1);
        expect(box.bottom).to.be.at.most(bottom + 1);
      }
      image.remove();
    }
  }).timeout(60_000);

  it('has nothing of a group that is too small to be shown alone: no label, no mark, no file name', async () => {
    const element = await shown(html`<readiness-perspectives .result=${communityResult}></readiness-perspectives>`);
    openAll(element);
    const chart = charts(element)[0] as Element;
    const [image, table] = [await saved(chart, 0, caught.files), await saved(chart, 2, caught.files)];
    const drawn = await documentOf(image);
    const labels = [...drawn.querySelectorAll('text')].map((label) => text(label));
    const lines = (await table.file.text()).split('\r\n').flatMap((line) => line.split(','));
    for (const [id, name] of [['school-leader', 'School leaders'], ['district-leader', 'District leaders'], ['board', 'Board'], ['partner', 'Partners']] as const) {
      expect(labels, id).not.to.include(name);
      expect(lines, id).not.to.include(name);
      expect(`${image.name} ${table.name}`).not.to.contain(id);
      expect(await image.file.text()).not.to.contain(id);
    }
    const marks = Object.values(communityResult.constructs).reduce((sum, { groups, together }) => sum + Object.values(groups).filter(({ mean, present }) => present && mean !== null).length + (together && together.mean !== null ? 1 : 0), 0);
    expect(drawn.querySelectorAll('svg > svg > svg.voice')).to.have.length(marks);
  }).timeout(20_000);

  it('as PNG, twice as sharp as on the screen, and not empty', async () => {
    const element = await shown(html`<readiness-profile .result=${communityResult}></readiness-profile>`);
    const { name, file } = await saved(charts(element)[0] as Element, 1, caught.files);
    expect(name).to.match(/-profile\.png$/);
    const picture = await createImageBitmap(file);
    expect(picture.width).to.equal(1920);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4) colours.add(((data[i] as number) << 16) | ((data[i + 1] as number) << 8) | (data[i + 2] as number));
    expect(colours.size).to.be.above(10);
  }).timeout(20_000);

  it('as CSV: the tables of the chart, numbers as numbers', async () => {
    const element = await shown(html`<readiness-profile .result=${communityResult}></readiness-profile>`);
    const { name, file } = await saved(charts(element)[0] as Element, 2, caught.files);
    expect(name).to.match(/-profile\.csv$/);
    const lines = (await file.text()).split('\r\n');
    const rows = [...(charts(element)[0]?.querySelectorAll('tbody tr') ?? [])];
    expect([...new Uint8Array(await file.arrayBuffer())].slice(0, 3), 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(lines[0]).to.equal('Profile');
    expect(lines).to.have.length(rows.length + 3);
    expect(lines[2]?.split(',')[0]).to.equal(text(rows[0]?.children[0]));
    expect(lines[2]).to.contain(`,${text(rows[0]?.children[2])},`);
  });

  it('says so where the page does not let a PNG be drawn', async () => {
    const element = await shown(html`<readiness-profile .result=${communityResult}></readiness-profile>`);
    const { decode } = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('refused', 'EncodingError'));
    try {
      (all(element, '.save button')[1] as HTMLButtonElement).click();
      await waitUntil(() => textOf(element, '.save [role="status"]') !== '');
      expect(textOf(element, '.save [role="status"]')).to.contain('SVG can be saved');
      expect(caught.files).to.have.length(0);
    } finally {
      HTMLImageElement.prototype.decode = decode;
    }
  });
});
