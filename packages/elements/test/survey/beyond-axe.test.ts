import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { SurveyPage, type SurveyOptions } from './survey-page.ts';

const local = [{ id: 'bus', prompt: { en: 'How do you come to school?' }, answers: { en: ['By bus', 'On foot'] } }];
const screens: readonly [string, SurveyOptions, (survey: SurveyPage) => Promise<void>][] = [
  ['who answers', {}, async () => {}],
  ['a question', { group: 'learner' }, async (survey) => survey.pick(2)],
  ['a question with descriptors and a note', { group: 'board', evidence: true }, async (survey) => (await survey.pick(3), await survey.unfold('fieldset details'), survey.unfold('fieldset details:last-of-type'))],
  ['the list of all parts', { group: 'teacher' }, async (survey) => (await survey.pick(2), survey.unfold('.menu'))],
  ['local questions', { group: 'teacher', localQuestions: local }, async (survey) => survey.toLocal()],
  ['clearing', { group: 'teacher' }, async (survey) => (await survey.pick(1), survey.press('Clear my answers'))],
  ['the review', { group: 'partner' }, async (survey) => (await survey.pick(2), survey.toReview())],
  ['the end', { group: 'board' }, async (survey) => (await survey.toReview(4), survey.press('Finish'))],
  ['a question in Arabic', { group: 'family', lang: 'ar' }, async (survey) => (await survey.until('fieldset'), survey.pick(2))],
];

const shown = (survey: SurveyPage, selector: string): HTMLElement[] => [...survey.root.querySelectorAll<HTMLElement>(selector)].filter((node) => node.getClientRects().length > 0 && !node.matches('.unseen'));
/** What sticks out of the page, or is cut where it stands. */
function cut(survey: SurveyPage): string[] {
  const width = document.documentElement.clientWidth;
  return shown(survey, '.root *')
    .filter((node) => !node.closest('.unseen, progress, svg, select'))
    .filter((node) => {
      const { left, right } = node.getBoundingClientRect();
      const clips = getComputedStyle(node).overflow !== 'visible';
      return left < -1 || right > width + 1 || (clips && node.scrollWidth > node.clientWidth + 1);
    })
    .map((node) => `${node.localName}.${node.className}: ${node.textContent?.slice(0, 30) ?? ''}`);
}

describe('what axe cannot see', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, options, prepare] of screens) {
    it(`${name}: fits 320 px, also with twice the text size and wide text spacing`, async () => {
      await setViewport({ width: 320, height: 640 });
      const survey = await SurveyPage.open(options);
      await prepare(survey);
      expect(cut(survey), 'as it is').to.deep.equal([]);
      survey.element.style.setProperty('--readiness-font-size', '32px');
      expect(cut(survey), 'text twice as large').to.deep.equal([]);
      survey.element.style.removeProperty('--readiness-font-size');
      const spaced = new CSSStyleSheet();
      spaced.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      survey.root.adoptedStyleSheets = [...survey.root.adoptedStyleSheets, spaced];
      expect(cut(survey), 'spaced text').to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it(`${name}: every target is at least 44 px high and 24 px wide`, async () => {
      const survey = await SurveyPage.open(options);
      await prepare(survey);
      const targets = shown(survey, 'button, label, summary, select, textarea, a');
      expect(targets.length).to.be.greaterThan(0);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(height, target.textContent ?? '').to.be.at.least(44);
        expect(width, target.textContent ?? '').to.be.at.least(24);
      }
    });
  }

  it('the keyboard goes through a screen as it is read, and every stop can be seen', async () => {
    const survey = await SurveyPage.open({ group: 'board', evidence: true });
    await survey.pick(2);
    survey.root.querySelector<HTMLElement>('.heading')?.focus();
    const seen: Element[] = [];
    for (let i = 0; i < 12; i++) {
      await sendKeys({ press: 'Tab' });
      const at = survey.focused;
      if (!at || seen.includes(at)) break;
      seen.push(at);
      const outlined = [at, at.closest('label')].some((node) => node && getComputedStyle(node).outlineStyle !== 'none');
      expect(outlined, `${at.localName} ${at.textContent ?? ''} has no visible focus`).to.equal(true);
    }
    const order = seen.map((node, i) => i === 0 || Boolean((seen[i - 1] as Node).compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING));
    expect(order).not.to.include(false);
    expect(seen.map((node) => node.localName)).to.deep.equal(['input', 'summary', 'button', 'summary', 'button', 'button', 'button', 'summary']);
  });

  it('the focus follows each step, and is never lost', async () => {
    const survey = await SurveyPage.open({});
    const steps: readonly (readonly [string, string])[] = [['Teachers', '.heading'], ['Next', '.heading'], ['Back', '.heading'], ['Back', '.heading']];
    for (const [name, selector] of steps) {
      await survey.press(name);
      expect(survey.focused === survey.root.querySelector(selector), name).to.equal(true);
    }
    await survey.press('Teachers');
    await survey.pick(1);
    await survey.press('Clear this answer');
    expect(survey.focused === survey.inputs[0]).to.equal(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`${scheme}: text, edges and the focus stand out enough in every state`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
      const survey = await SurveyPage.open({ group: 'board' });
      await survey.pick(2);
      const at = (value: string): number[] => {
        const probe = survey.root.querySelector('.root')?.appendChild(document.createElement('i')) as HTMLElement;
        const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        probe.style.color = value;
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
        probe.remove();
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const pairs = [['--ink', '--paper', 7], ['--ink', '--soft', 7], ['--muted', '--paper', 4.5], ['--muted', '--soft', 4.5], ['--accent', '--paper', 4.5], ['--accent', '--soft', 4.5], ['--on-accent', '--accent', 4.5], ['--edge', '--paper', 3], ['--edge', '--soft', 3]] as const;
      for (const [text, ground, least] of pairs) expect(contrast(at(`var(${text})`), at(`var(${ground})`)), `${text} on ${ground}`).to.be.at.least(least);
      document.documentElement.style.colorScheme = '';
    });
  }

  it('moves nothing when a person wants no motion, and nothing at all by itself', async () => {
    const survey = await SurveyPage.open({ group: 'board' });
    await survey.pick(2);
    await survey.press('Next');
    const moving = shown(survey, '*').filter((node) => getComputedStyle(node).transitionDuration !== '0s' || getComputedStyle(node).animationName !== 'none');
    expect(moving.length).to.equal(0);
  });
});

/** Contrast ratio of WCAG 2.2 between two sRGB colours. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
