import type { EventKind } from '../../domain/event-kind.ts';

/**
 * Six hues for twelve kinds; within a hue the shape tells them apart (see kind-glyph.ts).
 * Custom properties, so that a figure follows the theme and an export can resolve them.
 */
export const KIND_HUE: Readonly<Record<EventKind, string>> = {
  election: 'var(--hue-power)',
  law: 'var(--hue-power)',
  government: 'var(--hue-power)',
  protest: 'var(--hue-street)',
  arrest: 'var(--hue-force)',
  trial: 'var(--hue-force)',
  violence: 'var(--hue-force)',
  release: 'var(--hue-relief)',
  media: 'var(--hue-voice)',
  'civil-society': 'var(--hue-voice)',
  corruption: 'var(--hue-world)',
  international: 'var(--hue-world)',
};
