/**
 * Short vignettes written after the two held-out sets. Before the recogniser was extended once more it kept 11 of their
 * 20 emergencies: that is what words that nobody thought of cost, and why the nurse's own findings come first.
 * Levels follow the ESI handbook (version 4, 2012); the people are invented.
 */
import type { HeldOutVignette } from './esi-held-out.ts';

type Row = readonly [HeldOutVignette['level'], number, 'female' | 'male', string];

const ROWS: readonly Row[] = [
  [1, 38, 'male', 'Rescued from the surf, lifeguards started mouth to mouth, coughing froth now.'],
  [
    1,
    68,
    'female',
    'Took her new blood pressure capsule and her tongue has swollen so much that she cannot close her mouth.',
  ],
  [1, 20, 'male', 'Friends say he had pills at a party. Stiff, jerking on the stretcher, will not stop.'],
  [1, 79, 'male', 'Post cardiac surgery last week, pulse hardly there, skin cold and grey, mumbling.'],
  [2, 45, 'female', 'Squeezing across the chest when climbing stairs this week, today at rest too.'],
  [2, 60, 'male', 'Woke up with the room spinning, cannot walk straight, slurring, vomiting.'],
  [2, 35, 'female', 'Third trimester, gush of blood an hour ago, no contractions.'],
  [2, 14, 'female', 'Mum found her with tablets from the cupboard, about thirty of them gone, crying.'],
  [2, 1, 'male', 'Fell from the change table onto tiles, vomited four times, wants to sleep.'],
  [2, 54, 'male', 'Liver cirrhosis, tarry motions for two days, dizzy.'],
  [2, 40, 'female', 'Lupus on mycophenolate, temperature of 39 since this morning, no other symptoms.'],
  [2, 18, 'male', 'Tackled at rugby, heard a crack in the neck, arms tingling.'],
  [2, 31, 'male', 'Electrician, got a belt off the mains, hand to hand, feels a flutter.'],
  [2, 72, 'female', 'Sudden belly pain out of the blue, in AF, has vomited, pain is dreadful.'],
  [2, 9, 'male', 'Sore hip for a day, will not put the foot down, 39.2.'],
  [2, 28, 'female', 'Postnatal day 3, heavy bleeding, feels light-headed.'],
  [2, 50, 'male', 'Hates himself, has been standing on the railway bridge this morning, police brought him.'],
  [2, 0.2, 'female', 'Nine weeks, breathing fast, stops to breathe at the breast, chest sucking in.'],
  [2, 67, 'male', 'Pacemaker two years, passed out at the table without warning, hit the plate.'],
  [2, 23, 'male', 'Paint gun went into his finger, tiny hole, hardly hurts.'],
  [3, 33, 'male', 'Right lower belly pain for a day, walking about, no fever.'],
  [3, 47, 'female', 'Calf swollen and tight since Monday, no cough, breathing normal.'],
  [3, 29, 'female', 'Nine weeks pregnant, vomiting six times a day, dizzy on standing.'],
  [3, 65, 'male', 'Blood sugar high for a week at home, thirsty, otherwise fine.'],
  [3, 70, 'female', 'Coughing and a fever since Friday, sleeps well, chatting.'],
  [
    3,
    22,
    'female',
    'Feeling low and anxious, cutting down on work, no suicidal thoughts, asks to see someone today.',
  ],
  [4, 30, 'male', 'Stepped on glass at the beach, small bit still in there.'],
  [4, 11, 'female', 'Netball to the finger, bent back, swollen, moves it.'],
  [4, 26, 'female', 'Wee stings since yesterday, no other symptoms.'],
  [4, 52, 'male', 'Nail gun graze, cut on the thumb needs closing.'],
  [4, 39, 'male', 'Boil in the groin for a week, size of a grape.'],
  [4, 60, 'female', 'Wrist sore after catching herself on the stairs, no knock to the head.'],
  [5, 24, 'male', 'Needs a medical for his driving licence.'],
  [5, 36, 'female', 'Out of her contraceptive pill, on holiday.'],
  [5, 3, 'male', 'Runny nose, rubbing an ear, eating well.'],
  [5, 57, 'male', 'Heartburn on and off for years, needs omeprazole.'],
  [5, 45, 'female', 'Itchy feet between the toes.'],
  [5, 68, 'male', 'Wife had chest pain last night and is upstairs, he wants his own blood pressure taken.'],
  [5, 19, 'female', 'Sunburn on the back, no blisters.'],
  [5, 31, 'male', 'Cat scratch two days ago, not red, had his tetanus.'],
];

export const LATER_VIGNETTES: readonly HeldOutVignette[] = ROWS.map(([level, ageYears, sex, text]) => ({
  level,
  ageYears,
  sex,
  text,
  why: '',
}));
