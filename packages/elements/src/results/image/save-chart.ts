import { render, svg } from 'lit';
import { csvText, type Cell } from '../../csv.ts';
import { saveFile } from '../../save-file.ts';
import type { Chart, ChartFormat } from '../sections/chart-model.ts';
import { chartImage, type ImageWords } from './chart-image.ts';

/** Pixels of a PNG for each of the picture's. */
const sharpness = 2;

/**
 * Saves a chart as a file.
 *
 * @param figure holds the chart's tables
 * @param name of the file, without its ending
 * @returns `false` where the page's own rules do not let it be drawn
 */
export async function saveChart(format: ChartFormat, chart: Chart, words: ImageWords, figure: Element, name: string): Promise<boolean> {
  const file = await fileOf(format, chart, words, figure);
  if (file) saveFile(file, `${name}.${format}`, figure.ownerDocument);
  return file !== null;
}

async function fileOf(format: ChartFormat, chart: Chart, words: ImageWords, figure: Element): Promise<Blob | null> {
  if (format === 'csv') return new Blob([tablesCsv(figure)], { type: 'text/csv' });
  const image = pictureOf(chart, words, figure.ownerDocument);
  const text = new XMLSerializer().serializeToString(image);
  const blob = new Blob([text], { type: 'image/svg+xml' });
  return format === 'svg' ? blob : pngOf(blob, Number(image.getAttribute('width')), Number(image.getAttribute('height'))).catch(() => null);
}

function pictureOf(chart: Chart, words: ImageWords, page: Document): Element {
  const place = page.createElement('div');
  render(svg`${chartImage(chart, words)}`, place);
  const image = place.firstElementChild as Element;
  // What Lit leaves to find its places again says nothing in a file.
  const comments = page.createNodeIterator(image, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.parentNode?.removeChild(comment);
  return image;
}

async function pngOf(picture: Blob, width: number, height: number): Promise<Blob | null> {
  const url = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The tables as they stand there, one after the other, each under its title. */
function tablesCsv(figure: Element): string {
  const cell = ({ textContent }: Element): Cell => numberOrText((textContent ?? '').replaceAll(/\s+/g, ' ').trim());
  const tables = [...figure.querySelectorAll('table')].map((table) => [[table.caption ? cell(table.caption) : null], ...[...table.rows].map((row) => [...row.cells].map(cell))]);
  return csvText(tables.flatMap((rows, i) => (i === 0 ? rows : [[], ...rows])));
}

const numberOrText = (text: string): Cell => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
