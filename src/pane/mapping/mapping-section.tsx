import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useColumnStyles } from '../parts/column-styles';
import { useWords } from '../words';
import type { MappingPanelProps } from './mapping-panel';

/** Only a person who looks into the reading needs it. */
const MappingPanel = lazy(() => import('./mapping-panel'));

/** "Cách đọc trang tính", closed until someone asks for it. */
export function MappingSection(props: MappingPanelProps) {
  const columns = useColumnStyles();
  const { title } = useWords().mapping;
  const [isOpen, setIsOpen] = useState(false);
  if (props.reading.scorebook.layouts.length === 0) return null;
  return (
    <section className={columns.section} aria-label={title}>
      <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {title}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <MappingPanel {...props} />
        </Suspense>
      )}
    </section>
  );
}
