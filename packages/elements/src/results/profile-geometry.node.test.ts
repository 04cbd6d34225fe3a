import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileGeometry, type ProfileFigure } from './profile-geometry.ts';

const cuts = [100 / 6, 50, 500 / 6];
const figure = (over: Partial<ProfileFigure> = {}): ProfileFigure => ({ id: 'a', value: 46, interval: [40, 52], level: 2, ungatedLevel: 2, ...over });

test('bands fill the scale from 0 to 100 without gap or overlap', () => {
  for (const mirrored of [false, true]) {
    const { bands } = profileGeometry([], cuts, mirrored);
    const fromLeft = [...bands].sort((a, b) => a.x - b.x);
    assert.equal(fromLeft[0]?.x, 0);
    fromLeft.slice(1).forEach((band, i) => {
      const before = fromLeft[i] as (typeof bands)[number];
      assert.ok(Math.abs(before.x + before.width - band.x) < 0.002);
    });
    const last = fromLeft.at(-1) as (typeof bands)[number];
    assert.ok(Math.abs(last.x + last.width - 100) < 0.002);
  }
});

test('a score is drawn at its points, its whisker at the ends of its interval', () => {
  const { marks, cutLines } = profileGeometry([figure()], cuts);
  assert.deepEqual(marks, [{ id: 'a', x: 46, whisker: { from: 40, to: 52 }, held: false }]);
  assert.deepEqual(cutLines, [16.667, 50, 83.333]);
});

test('mirrored, 0 is at the right and the whisker keeps its width', () => {
  const { marks, bands, cutLines } = profileGeometry([figure()], cuts, true);
  assert.deepEqual(marks[0], { id: 'a', x: 54, whisker: { from: 48, to: 60 }, held: false });
  assert.equal(bands[0]?.level, 1);
  assert.ok((bands[0]?.x ?? 0) > (bands[3]?.x ?? 100));
  assert.deepEqual(cutLines, [83.333, 50, 16.667]);
});

test('without an interval there is no whisker; with a full census it has no width', () => {
  assert.equal(profileGeometry([figure({ interval: null })], cuts).marks[0]?.whisker, null);
  assert.deepEqual(profileGeometry([figure({ interval: [46, 46] })], cuts).marks[0]?.whisker, { from: 46, to: 46 });
});

test('a level held below its score is marked, and nothing is drawn off the scale', () => {
  const { marks } = profileGeometry([figure({ level: 1 }), figure({ value: 120, interval: [-5, 130] })], cuts);
  assert.equal(marks[0]?.held, true);
  assert.deepEqual(marks[1], { id: 'a', x: 100, whisker: { from: 0, to: 100 }, held: false });
});

test('any number of levels', () => {
  assert.equal(profileGeometry([], [25, 75]).bands.length, 3);
  assert.equal(profileGeometry([], [8, 25, 42, 58, 75, 92]).bands.length, 7);
});
