import { expect, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { communityResult, consensusResult, otherInstrument, otherResult } from '../../test/fixtures/results.ts';
import { all, community, openAll, shown, text, textOf } from '../../test/results/shown.ts';

describe('<readiness-results> for everyone', () => {
  describe('is accessible', () => {
    afterEach(async () => {
      document.documentElement.style.colorScheme = '';
      await executeServerCommand('emulate', {});
    });

    for (const scheme of ['light', 'dark']) {
      it(`in ${scheme}, with all details open`, async () => {
        document.documentElement.style.colorScheme = 'light dark';
        await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
        const element = await community();
        const paper = getComputedStyle(element.renderRoot.querySelector('.root') as Element).backgroundColor;
        expect(paper).to.equal(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 27, 34)');
        await expect(element).to.be.accessible();
        openAll(element);
        await expect(element).to.be.accessible();
      }).timeout(20_000);
    }

    it('without intervals, with unknown words, and as a notice', async () => {
      await expect(await shown(html`<readiness-results .result=${consensusResult}></readiness-results>`)).to.be.accessible();
      await expect(await shown(html`<readiness-results .result=${otherResult} .instrument=${otherInstrument}></readiness-results>`)).to.be.accessible();
      await expect(await shown(html`<readiness-results .result=${{}}></readiness-results>`)).to.be.accessible();
    }).timeout(20_000);

    it('has headings in order, from the level the page sets', async () => {
      const element = await shown(html`<readiness-results heading-level="3" .result=${communityResult}></readiness-results>`);
      const levels = all(element, 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName[1]));
      expect(levels[0]).to.equal(3);
      levels.slice(1).forEach((level, i) => expect(level - (levels[i] as number)).to.be.at.most(1));
      expect(Math.min(...levels.slice(1))).to.equal(4);
    });

    it('shows the marks in forced colours', async () => {
      await executeServerCommand('emulate', { 'forced-colors': 'active' });
      const element = await community();
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(element.renderRoot.querySelector(selector) as Element);
      expect(style('.mark').fill).not.to.equal(style('.band').fill);
      expect(style('.whisker').stroke).not.to.equal(style('.band').fill);
    });
  });

  describe('fits', () => {
    afterEach(() => setViewport({ width: 1200, height: 800 }));

    it('320 pixels without scrolling sideways, with everything open', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await community();
      openAll(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const node of all(element, '.report, section, .card, .plot, .summary')) expect(node.scrollWidth, node.className).to.be.at.most(node.clientWidth + 1);
      for (const name of all(element, '.profile .row-name, .profile .row-value')) expect(parseFloat(getComputedStyle(name).fontSize)).to.be.at.least(14);
      expect(all(element, '.scroll').every((region) => (region as HTMLElement).tabIndex === 0 && region.hasAttribute('aria-label'))).to.equal(true);
    });

    it('a strict content security policy: no style attribute, no handler attribute, no duplicate id', async () => {
      const element = await community();
      openAll(element);
      expect(all(element, '[style]')).to.have.length(0);
      expect(all(element, '*').flatMap((node) => node.getAttributeNames()).filter((name) => name.startsWith('on'))).to.deep.equal([]);
      const ids = all(element, '[id]').map((node) => node.id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });

  describe('hands over', () => {
    it('to the printer, with what belongs on paper open', async () => {
      const element = await community();
      const { print } = window;
      let printed = 0;
      window.print = () => printed++;
      try {
        (all(element, 'button').find((button) => text(button).startsWith('Print')) as HTMLButtonElement).click();
      } finally {
        window.print = print;
      }
      expect(printed).to.equal(1);
      const paper = all(element, 'details[data-print]') as HTMLDetailsElement[];
      expect(paper.some((details) => details.classList.contains('twin'))).to.equal(true);
      (paper[0] as HTMLDetailsElement).open = true;
      const before = paper.map((details) => details.open);
      expect(before).to.include(false);
      window.dispatchEvent(new Event('beforeprint'));
      expect(paper.every((details) => details.open)).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      expect(paper.map((details) => details.open)).to.deep.equal(before);
    });

    it('the result as a file, made only on request', async () => {
      const element = await community();
      const { createObjectURL, revokeObjectURL } = URL;
      const blobs: Blob[] = [];
      let revoked = '';
      URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:made-up');
      URL.revokeObjectURL = (url) => void (revoked = url);
      let name = '';
      const catchClick = (event: Event): void => {
        name = (event.target as HTMLAnchorElement).download;
        event.preventDefault();
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        this.addEventListener('click', catchClick, { once: true });
        click.call(this);
      };
      try {
        expect(blobs).to.have.length(0);
        (all(element, 'button').find((button) => text(button).startsWith('Download')) as HTMLButtonElement).click();
        await waitUntil(() => revoked === 'blob:made-up', 'the address was not given back', { timeout: 3000 });
      } finally {
        Object.assign(URL, { createObjectURL, revokeObjectURL });
        HTMLAnchorElement.prototype.click = click;
      }
      expect(JSON.parse(await (blobs[0] as Blob).text())).to.deep.equal(JSON.parse(JSON.stringify(communityResult)));
      expect(name).to.equal(`district-readiness-${communityResult.hash.slice(0, 12)}.json`);
    });

    it('all details with one button, and the focus to its title', async () => {
      const element = await community();
      const button = all(element, 'button').find((one) => text(one).startsWith('Open all')) as HTMLButtonElement;
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect(all(element, 'details').every((details) => (details as HTMLDetailsElement).open)).to.equal(true);
      element.focus();
      expect(text(element.shadowRoot?.activeElement)).to.equal('District readiness for personalized learning');
    });
  });

  it('speaks Spanish where the page does, and says what nobody has reviewed', async () => {
    const element = await community();
    element.lang = 'es';
    await waitUntil(() => element.renderRoot.querySelector('.root[lang="es"]'));
    expect(textOf(element)).to.contain('Qué hacer primero').and.to.contain('no ha revisado ningún hablante');
    expect(textOf(element, '.summary')).to.contain('Nivel 3 de 4').and.to.contain('Docentes');
    expect(textOf(element, '.explanations')).to.contain('puntos').and.not.to.contain('points');
    expect(textOf(element, '.card .what')).not.to.contain('By day');
    await expect(element).to.be.accessible();
  }).timeout(20_000);
});
