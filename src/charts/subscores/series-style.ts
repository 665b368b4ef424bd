/** Eight lines: hue and dash together, so that neither alone has to tell them apart. */
const STYLES: readonly { readonly stroke: string; readonly dash: string | undefined }[] = [
  { stroke: 'var(--hue-power)', dash: undefined },
  { stroke: 'var(--hue-street)', dash: undefined },
  { stroke: 'var(--hue-force)', dash: undefined },
  { stroke: 'var(--hue-relief)', dash: undefined },
  { stroke: 'var(--hue-voice)', dash: undefined },
  { stroke: 'var(--hue-world)', dash: undefined },
  { stroke: 'var(--ink)', dash: '5 3' },
  { stroke: 'var(--hue-power)', dash: '2 3' },
];

export function seriesStyle(index: number) {
  return STYLES[index % STYLES.length] ?? { stroke: 'var(--ink)', dash: undefined };
}
