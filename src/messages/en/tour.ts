import type { Translation } from '../translation.ts';

interface StepWords {
  readonly title: string;
  readonly text: string;
}

const STEPS = {
  beginning: {
    title: 'Where the figures begin',
    text: 'The first Democracy Score at hand, edition 2001, judges the year 2000: 2.29 on today’s scale, where 7 is best (it was printed the other way round, and is turned). Edition 2004, for the year 2003, gives 1.75. No report on these years is in the bundle, so the page can show the fall, but not say why.',
  },
  zhanaozen: {
    title: '2011: a strike in Zhanaozen ends in violence',
    text: 'An extended oil strike was followed by unrest and violence in December. Later reports, looking back, tell of 34 people sentenced over mass disorders, a prison term for the opposition leader Vladimir Kozlov, a ban of his party Alga! and of 40 media outlets. The Democracy Score is 1.46 for 2011 and 1.43 for 2012; no bundled report says why it moved.',
  },
  codes: {
    title: '2014: new codes, and a magazine ordered closed',
    text: 'In April the president signed an amendment that lets the authorities block websites without a court order; in July he approved new criminal and administrative codes; in November a court ordered the magazine Adam Bol to close. The Democracy Score stayed at 1.39. Civil liberties in Freedom in the World fell from 19 to 18 of 60, and no bundled report says why.',
  },
  land: {
    title: '2016: protests over land reform',
    text: 'On 21 May police broke up attempted protests in several cities and detained hundreds of people; more than two dozen had been jailed before. Two activists, Maks Bokaev and Talgat Ayan, were on trial when the year’s report was written. For this year Freedom in the World lowered freedom of assembly (E1) from 1 to 0 and the total from 24 to 22. That coincides: no bundled report makes the link.',
  },
  handover: {
    title: '2019: the president changes',
    text: 'Nursultan Nazarbayev resigned in March after nearly 30 years; Kassym-Jomart Tokayev became acting president and won a snap election on 9 June with 71 percent. Protests that disputed the vote were dispersed, and thousands of people arrested. Beside the chart, several reports tell of the resignation, each in its own words.',
  },
  assembly: {
    title: 'Why one point was added',
    text: 'For 2019 Freedom in the World raised freedom of assembly (E1) from 0 to 1; civil liberties went from 17 to 18, the total from 22 to 23. Here the report says why, and its sentence stands beside the chart. It tells of a campaigner who was not detained in July and a march that was tolerated in August, and in the same section of the arrests in June.',
  },
  akims: {
    title: '2021: village heads are elected',
    text: 'In January came the first election of the Mazhilis under President Tokayev; in July village akims were elected directly for the first time, most of them from the ruling party. Nations in Transit 2022 raised local democratic governance from 1.50 to 1.75 for it, and says that the Democracy Score rose from 1.32 to 1.36 as a result.',
  },
  since: {
    title: 'And since then',
    text: 'The Democracy Score went back to 1.32 and then 1.29 in the editions of 2023 and 2024. The Freedom in the World total has been 23 of 100 in every edition from 2020 to 2025. No report on the years after 2021 is in the bundle, so their lanes are empty: that is silence, not calm.',
  },
} as const satisfies Readonly<Record<string, StepWords>>;

export type TourStepId = keyof typeof STEPS;

/** The words of the guided tour, in English. */
export const enTour = {
  region: 'Guided tour',
  progress: (step: number, all: number) => `${step} of ${all}`,
  previous: 'Previous',
  next: 'Next',
  end: 'End tour',
  finish: 'Finish',
  keys: 'Arrow keys or n and p move on and back, Escape ends the tour.',
  keysWithoutLetters: 'Arrow keys move on and back, Escape ends the tour.',
  restsOn: (count: number) => `What this step rests on (${count})`,
  score: (code: string, name: string, edition: number, value: string) =>
    `${code} ${name}, edition ${edition}: ${value}`,
  steps: STEPS,
} as const;

export type TourMessages = Translation<typeof enTour>;
