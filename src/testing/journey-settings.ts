import { LANGUAGES, type Language } from '../domain/language.ts';

/** In which language, colours, width and with which input a journey is made. */
export interface JourneySetting {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: 1440 | 768 | 360;
  readonly input: 'mouse' | 'touch' | 'keyboard';
}

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 768, 360] as const;
const INPUTS = ['mouse', 'touch', 'keyboard'] as const;

/** Every combination: 54 for each journey. */
export const ALL_SETTINGS: readonly JourneySetting[] = LANGUAGES.flatMap((language) =>
  WIDTHS.flatMap((width) =>
    INPUTS.flatMap((input) => THEMES.map((theme) => ({ language, theme, width, input }))),
  ),
);

const at = <T>(list: readonly [T, T, T], index: number): T => list[index % 3] ?? list[0];

const THREE_THEMES = ['light', 'dark', 'light'] as const;
const themeOf = (shift: number, index: number): JourneySetting['theme'] =>
  at<JourneySetting['theme']>(THREE_THEMES, shift === 2 ? index : shift);

/**
 * An orthogonal array of nine: each value of a factor meets each value of every other factor. Three rows
 * with one shift have all languages, all widths and all inputs. Themes are only two: the column of the
 * shift holds them, its third value is light and dark by turns.
 */
export const PAIRED_SETTINGS: readonly JourneySetting[] = [0, 1, 2].flatMap((shift) =>
  LANGUAGES.map((language, index) => ({
    language,
    theme: themeOf(shift, index),
    width: at(WIDTHS, index + shift),
    input: at(INPUTS, 2 * index + shift),
  })),
);

/** The settings of one journey: all of them, or one block of the nine, another for each journey in turn. */
export function settingsOf(journey: number, all: boolean): readonly JourneySetting[] {
  const first = 3 * (journey % 3);
  return all ? ALL_SETTINGS : PAIRED_SETTINGS.slice(first, first + 3);
}

export function settingName({ language, theme, width, input }: JourneySetting): string {
  return `${language}, ${theme}, ${width} px, by ${input}`;
}
