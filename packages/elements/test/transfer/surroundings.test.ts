import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { surroundingsOf } from '../../src/transfer/surroundings.ts';

describe('the browser’s own surroundings', () => {
  const own = surroundingsOf(window);
  const before = location.href;
  afterEach(() => history.replaceState(history.state, '', before));

  it('saves by a link that is pressed, and lets the object URL go', async () => {
    const { createObjectURL, revokeObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const blobs: Blob[] = [];
    const revoked: string[] = [];
    const pressed: [string, string][] = [];
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'blob:made-up');
    URL.revokeObjectURL = (url) => void revoked.push(url);
    HTMLAnchorElement.prototype.click = function () {
      pressed.push([this.download, this.href]);
    };
    try {
      own.save('a.json', '{"é":1}');
      expect(pressed).to.deep.equal([['a.json', 'blob:made-up']]);
      expect(revoked).to.deep.equal([]);
      await waitUntil(() => revoked.length > 0, 'never revoked', { timeout: 3000 });
      expect(revoked).to.deep.equal(['blob:made-up']);
      expect([blobs[0]?.type, await blobs[0]?.text()]).to.deep.equal(['application/json', '{"é":1}']);
    } finally {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('changes the address without adding to the history, and keeps its state', () => {
    const { length } = history;
    history.replaceState({ mine: 1 }, '', '#readiness=x');
    expect(own.address()).to.match(/#readiness=x$/);
    own.replaceAddress(own.address().split('#')[0] as string);
    expect([location.hash, history.length]).to.deep.equal(['', length]);
    expect(history.state).to.deep.equal({ mine: 1 });
  });

  it('tells of another fragment until that is ended', async () => {
    let told = 0;
    const end = own.onAddress(() => told++);
    location.hash = '#one';
    await waitUntil(() => told === 1);
    end();
    location.hash = '#two';
    await aTimeout(20);
    expect(told).to.equal(1);
  });

  it('a page without a clipboard cannot copy, and says so by failing', async () => {
    const bare = surroundingsOf({ navigator: {} } as unknown as Window);
    expect(await bare.copy('x').then(() => 'copied', () => 'failed')).to.equal('failed');
  });
});
