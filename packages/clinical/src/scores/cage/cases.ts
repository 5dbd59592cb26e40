import type { ScoreCases } from '../../testing/cases.ts';

export const cases: ScoreCases = {
  base: { cutDown: false, annoyed: false, guilty: false, eyeOpener: false },
  cases: [
    { name: 'none', value: 0, code: 'negative' },
    { name: 'one', with: { guilty: true }, value: 1, code: 'negative' },
    { name: 'two', with: { guilty: true, cutDown: true }, value: 2, code: 'positive' },
    { name: 'all', with: { cutDown: true, annoyed: true, guilty: true, eyeOpener: true }, value: 4 },
    { name: 'not asked', with: { annoyed: undefined }, missing: ['annoyed'] },
  ],
};
