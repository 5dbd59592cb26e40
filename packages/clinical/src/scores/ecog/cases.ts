import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { status: 'active' },
  cases: [
    { name: '0', value: 0, code: 'grade-0' },
    { name: '1', with: { status: 'restricted' }, value: 1, code: 'grade-1' },
    { name: '2', with: { status: 'self-care' }, value: 2, code: 'grade-2' },
    { name: '3', with: { status: 'limited' }, value: 3, code: 'grade-3' },
    { name: '4', with: { status: 'disabled' }, value: 4, code: 'grade-4' },
    { name: 'a grade is not an answer', with: { status: 2 }, invalid: { status: 'not-an-option' } },
  ],
};
