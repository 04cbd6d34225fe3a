import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, type ConstructId, type GroupId, type IndicatorId, type SurveyText } from '../../src/index.ts';
import { tinyInstrument, tinyText } from '../fixtures/tiny-instrument.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(proof: Same<A, B>): boolean => proof;

// What fails here fails in the type checker, which the test command runs before the tests.
test('ids are literal unions', () => {
  assert.ok(same<ConstructId<typeof tinyInstrument>, 'vision' | 'instruction'>(true));
  assert.ok(same<IndicatorId<typeof tinyInstrument>, 'vision.shared' | 'instruction.varied'>(true));
  assert.ok(same<GroupId<typeof tinyInstrument>, 'teacher' | 'family'>(true));
});

test('a misspelt id does not compile', () => {
  const result = assess({
    instrument: tinyInstrument,
    // @ts-expect-error 'teachers' is no group
    responses: [{ respondent: 'r', group: 'teachers', item: 'vision.shared', answer: 1 }],
  });
  // @ts-expect-error 'visions' is no construct
  assert.equal(result.constructs.visions, undefined);
  assert.ok(result.constructs.vision);
  // @ts-expect-error the words of 'instruction.varied' are missing
  const incomplete: SurveyText<typeof tinyInstrument>['indicators'] = { 'vision.shared': tinyText.indicators['vision.shared'] };
  assert.ok(incomplete);
});
