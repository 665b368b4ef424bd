import { SourceFilter } from './SourceFilter.tsx';
import { SourceSupport } from './SourceSupport.tsx';
import { TimeFields } from './TimeFields.tsx';

/** The filters that are needed less often than kinds and words. */
export function MoreFilters() {
  return (
    <div className="more-filters">
      <TimeFields />
      <SourceFilter />
      <SourceSupport />
    </div>
  );
}
