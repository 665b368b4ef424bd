import { describe, expect, it } from 'vitest';
import { timelineEn } from './timeline.ts';

describe('names', () => {
  it('says of a score what it is, which year it judges, and how it was obtained', () => {
    expect(
      timelineEn.scoreName({
        title: 'Democracy Score',
        value: '1.25',
        edition: 2015,
        coverageYear: 2014,
        status: 'Consolidated Authoritarian Regime',
        basis: 'recomputed',
        converted: true,
      }),
    ).toBe(
      'Democracy Score 1.25, edition 2015, covers 2014; Consolidated Authoritarian Regime; ' +
        'recomputed from its parts; converted to today’s scale',
    );
  });

  it('lists three events of a badge and counts the rest', () => {
    const cluster = { count: 4, titles: ['A', 'B', 'C'] };
    expect(timelineEn.clusterName(cluster, '2016')).toBe('4 events, 2016: A; B; C; and 1 more');
    expect(timelineEn.laneName('Arrests', 1)).toBe('Arrests, 1 event');
  });
});
