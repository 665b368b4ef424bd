import { createContext, useContext, type ReactNode } from 'react';
import type { CiteSubject } from '../../export/cite/subject.ts';

/** Draws the control that cites a subject: a feature of its own, which the page hands in. */
export type RenderCite = (subject: CiteSubject) => ReactNode;

const CiteContext = createContext<RenderCite>(() => null);

export function CiteProvider(props: { readonly render: RenderCite; readonly children: ReactNode }) {
  return <CiteContext value={props.render}>{props.children}</CiteContext>;
}

/** Where a quotation, an event or a score can be cited; nothing, where the page hands nothing in. */
export function CiteSlot({ subject }: { readonly subject: CiteSubject }) {
  return useContext(CiteContext)(subject);
}
