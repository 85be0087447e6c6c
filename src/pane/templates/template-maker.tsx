/** "Tạo bộ mẫu": one framework out of those of the mission, with what is not known of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Template } from '../../core/templates/template';
import { Choice } from '../parts/choice';
import { useColumnStyles } from '../parts/column-styles';
import { useWords } from '../words';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px' },
});

interface TemplateMakerProps {
  /** Null until they are loaded. */
  readonly templates: readonly Template[] | null;
  readonly isWorking: boolean;
  readonly onOpen: () => void;
  readonly onPreview: (template: Template) => void;
}

export function TemplateMaker({ templates, isWorking, onOpen, onPreview }: TemplateMakerProps) {
  const columns = useColumnStyles();
  const words = useWords().templates;
  const [isOpen, setIsOpen] = useState(false);
  const toggle = () => {
    setIsOpen(!isOpen);
    if (!isOpen && !templates) onOpen();
  };
  return (
    <section className={columns.section} aria-label={words.button}>
      <Button aria-expanded={isOpen} disabledFocusable={isWorking} onClick={toggle}>
        {words.button}
      </Button>
      {isOpen && templates && (
        <TemplatePicker templates={templates} isWorking={isWorking} onPreview={onPreview} />
      )}
    </section>
  );
}

interface TemplatePickerProps {
  readonly templates: readonly Template[];
  readonly isWorking: boolean;
  readonly onPreview: (template: Template) => void;
}

function TemplatePicker({ templates, isWorking, onPreview }: TemplatePickerProps) {
  const words = useWords().templates;
  const [id, setId] = useState(templates[0]!.framework.id);
  const template = templates.find(({ framework }) => framework.id === id)!;
  return (
    <>
      <Choice
        label={words.choose}
        value={id}
        options={templates.map(({ framework }) => [framework.id, framework.title] as const)}
        onChoose={setId}
      />
      <TemplateFacts template={template} />
      <Button disabledFocusable={isWorking} onClick={() => onPreview(template)}>
        {words.preview}
      </Button>
    </>
  );
}

/** In the words of the decision, which is in Vietnamese. */
function TemplateFacts({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const columns = useColumnStyles();
  const words = useWords().templates;
  const { title, decision, unknown } = template.framework;
  return (
    <div className={columns.section} aria-live="polite">
      <p className={styles.label} lang="vi">
        {title}
      </p>
      <p className={styles.text}>{words.decision(decision)}</p>
      <p className={styles.text}>{words.form[template.form]}</p>
      {unknown.length > 0 && (
        <>
          <p className={styles.label}>{words.missing}</p>
          <ul className={styles.list} lang="vi">
            {unknown.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
