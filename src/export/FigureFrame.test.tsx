import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from './FigureFrame.tsx';
import { layoutFigure } from './figure-layout.ts';
import { estimateWidth } from './measure-text.ts';
import { refutes } from '../testing/complaints.ts';

const layout = layoutFigure({
  title: 'Scores & <events>',
  subtitle: '',
  filters: '',
  notes: [],
  sources: [{ citation: 'A report', terms: 'Its terms' }],
  permalink: 'https://example.org/',
  words: { product: 'Democracy Ledger', notes: 'Notes', sources: 'Sources' },
  width: 800,
  chart: { width: 700, height: 300 },
  measure: estimateWidth,
});

const markup = renderToStaticMarkup(
  <FigureFrame layout={layout} title="Scores" description="What it shows" lang="kk">
    <circle r={5} />
  </FigureFrame>,
);

describe('FigureFrame', () => {
  it('is an image with a name, a description and a language', () => {
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="\d+"/u);
    expect(markup).toContain('role="img" aria-labelledby="figure-title figure-description" lang="kk"');
    expect(markup).toContain('<title id="figure-title">Scores</title>');
    expect(markup).toContain('<desc id="figure-description">What it shows</desc>');
  });

  it('puts the chart where the layout wants it', () => {
    expect(markup).toContain(`<g transform="translate(${layout.chart.x} ${layout.chart.y})"><circle r="5">`);
  });

  it('draws every line, in order', () => {
    const texts = [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map((match) => match[1]);
    expect(texts).toEqual([
      'Scores &amp; &lt;events&gt;',
      'Sources',
      'A report',
      'Its terms',
      'Democracy Ledger',
      'https://example.org/',
    ]);
  });

  it(`needs neither style sheet nor foreignObject ${refutes(9, 10)}`, () => {
    expect(markup).not.toMatch(/class=|<style|foreignObject/u);
  });
});
