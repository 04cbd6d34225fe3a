import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { StampedMap } from '../storage/stamped.ts';
import { castVote, showVotes, takeBackVote, voteState, votersOf, type TeamEntry } from './ballot.ts';
import { teamRecord } from './team-record.ts';
import { readTeam, type Agenda, type Team, type Vote } from './team-state.ts';

const agenda: Agenda = { groups: ['guest', 'staff'], items: ['quiet', 'clean'], levels: 4 };
const anyVote = fc.constantFrom<Vote>(1, 2, 3, 4, 'dont-know', 'not-applicable');
const read = (values: Record<string, unknown>): Team => readTeam({ team: stamped(values) }, agenda);
const stamped = (values: Record<string, unknown>): StampedMap<unknown> => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value, 1]]));
const state = (team: Team): ReturnType<typeof voteState> => voteState(team, 'quiet', 4);

/** Writes entries as the survey does, and reads the meeting anew after each. */
function play(values: Record<string, unknown>, ...moves: ((team: Team) => TeamEntry | undefined)[]): Team {
  for (const move of moves) {
    const entry = move(read(values));
    if (entry) values = { ...values, [entry[0]]: entry[1] };
  }
  return read(values);
}

const cast = (vote: Vote) => (team: Team): TeamEntry | undefined => castVote(team, 'quiet', vote, 4);
const show = (team: Team): TeamEntry | undefined => showVotes(team, 'quiet');
const file = (answers: Record<string, unknown>): unknown => ({ answers, stamp: 1 });

test('whatever was stored, a meeting can be read', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('present', 'facilitators', 'votes:quiet', 'dissent:quiet', 'open:quiet', 'file:r-1', 'file:'), fc.anything()), (values) => {
      const team = read(values);
      for (const count of [...team.present.values(), team.facilitators, votersOf(team)]) assert.ok(Number.isInteger(count) && count >= 0);
      const { given, of } = state(team);
      assert.ok(given <= of);
      teamRecord({ team: stamped(values), notes: {} }, agenda);
    }),
  );
});

test('what does not fit is left out, and the rest is kept', () => {
  const team = read({
    present: { staff: 3, guest: -1, nobody: 5, toString: 2 },
    facilitators: 1.5,
    'votes:quiet': { votes: [1, 5, 0, 'declined', 'dont-know', null] },
    'votes:elsewhere': { votes: [1] },
    'dissent:quiet': { count: '2', reason: 'x'.repeat(999) },
    'open:quiet': 'yes',
    'file:r-1': file({ quiet: 2, clean: 9, other: 1 }),
    'file:r-2': 'text',
  });
  assert.deepEqual([...team.present], [['staff', 3]]);
  assert.equal(team.facilitators, 0);
  assert.deepEqual([...team.ballots], [['quiet', { votes: [1, 'dont-know'] }]]);
  assert.deepEqual([team.dissents.get('quiet')?.count, team.dissents.get('quiet')?.reason.length], [0, 300]);
  assert.equal(team.open.size, 0);
  assert.deepEqual([...team.files], [['r-1', { answers: { quiet: 2 }, stamp: 1 }]]);
});

test('nothing of a vote but its number can be known before all votes are shown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyVote, anyVote), { minLength: 1, maxLength: 8 }), fc.tuple(anyVote, anyVote), (pairs, files) => {
      const side = (i: 0 | 1): Team => play({ present: { staff: 8 }, 'file:a': file({ quiet: files[i] }) }, ...pairs.map((pair) => cast(pair[i])));
      assert.deepEqual(state(side(0)), state(side(1)));
      assert.equal(state(side(0)).spread, undefined);
    }),
  );
});

test('votes can be shown only once there are some, then all at once and in no one’s order', () => {
  const present = { staff: 2, guest: 1 };
  assert.equal(show(read({ present })), undefined);
  const all = play({ present }, cast(4), cast('dont-know'), cast(1));
  assert.deepEqual({ ...state(all) }, { given: 3, of: 3, complete: true, canTakeBack: true, spread: undefined });
  assert.equal(cast(2)(all), undefined, 'no one votes twice');
  const shown = play({ present }, cast(4), cast('dont-know'), cast(1), show);
  assert.deepEqual(shown.ballots.get('quiet'), { votes: [1, 4, 'dont-know'], of: 3 });
  assert.deepEqual(state(shown).spread?.levels, [1, 0, 0, 1]);
  assert.deepEqual([cast(1)(shown), takeBackVote(shown, 'quiet'), show(shown)], [undefined, undefined, undefined]);
});

test('shown before all have voted, it tells how many votes are missing', () => {
  assert.equal(state(play({ present: { staff: 5 } }, cast(2), cast(3), show)).spread?.missing, 3);
});

test('the last vote can be taken back, until none is left', () => {
  const back = (team: Team): TeamEntry | undefined => takeBackVote(team, 'quiet');
  const team = play({ present: { staff: 3 } }, cast(2), cast(3), back);
  assert.deepEqual(team.ballots.get('quiet'), { votes: [2] });
  assert.deepEqual(back(team), ['votes:quiet', null]);
  assert.equal(back(read({ present: { staff: 3 } })), undefined);
});

test('a file is a vote already given where it has an answer, and is not waited for where it has none', () => {
  const files = { present: { staff: 3 }, 'file:a': file({ quiet: 2 }), 'file:b': file({ clean: 1, quiet: 'declined' }) };
  const { given, of, complete } = state(read(files));
  assert.deepEqual([given, of, complete], [1, 2, false]);
  const shown = play(files, cast(4), show);
  assert.deepEqual(shown.ballots.get('quiet'), { votes: [2, 4], of: 3 });
  assert.equal(state(shown).spread?.missing, 1);
  assert.equal(votersOf(read({ 'file:a': file({}), 'file:b': file({}) })), 2, 'more files than people');
});

test('who comes or leaves later changes what is waited for, not what was shown', () => {
  const votes = { 'votes:quiet': { votes: [1, 2] } };
  assert.deepEqual([2, 3, 1].map((staff) => state(read({ present: { staff }, ...votes })).complete), [true, false, true]);
  const shown = { 'votes:quiet': { votes: [1, 2], of: 2 } };
  assert.deepEqual(state(read({ present: { staff: 9 }, ...shown })).spread?.missing, 0);
});

test('with nobody counted no vote can be given', () => {
  assert.equal(cast(1)(read({})), undefined);
  assert.equal(state(read({})).complete, false);
});

test('the record has counts and the team’s words, no hidden votes and no ids of members', () => {
  const team = stamped({
    present: { staff: 3 },
    facilitators: 1,
    'file:r-secret': file({ quiet: 2 }),
    'votes:quiet': { votes: [2, 2, 'dont-know'], of: 3 },
    'votes:clean': { votes: [1] },
    'dissent:quiet': { count: 1, reason: 'The street.' },
    'open:clean': true,
  });
  const record = teamRecord({ team, notes: { quiet: [' Visits. ', 1], clean: ['', 1] } }, agenda);
  assert.deepEqual(record, {
    present: { staff: 3 },
    facilitators: 1,
    voters: 3,
    items: { quiet: { votes: { 2: 2, 'dont-know': 1 }, voters: 3, dissent: { count: 1, reason: 'The street.' }, note: 'Visits.' }, clean: { votes: {}, open: true } },
  });
  assert.ok(!JSON.stringify(record).includes('secret'));
});
