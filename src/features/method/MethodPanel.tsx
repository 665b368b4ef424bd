import type { ReactNode } from 'react';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import { CheckList } from './CheckList.tsx';
import { Formulas } from './Formulas.tsx';
import { SourceRecords } from './SourceRecords.tsx';
import './method.css';

interface MethodPanelProps {
  /** The calculator, a feature of its own. */
  readonly calculator: ReactNode;
}

/** Where everything comes from, how each figure is made, and what was checked. */
export function MethodPanel({ calculator }: MethodPanelProps) {
  const words = useMethodMessages();
  return (
    <section className="method" aria-labelledby="method-heading">
      <div>
        <h2 id="method-heading" className="section-title">
          {words.title}
        </h2>
        <p className="section-lead">{words.lead}</p>
      </div>
      <SourceRecords />
      <Formulas />
      {calculator}
      <CheckList />
    </section>
  );
}
