import { useState } from 'react';
import type { TemplateField } from '../../course/templateShape.ts';
import type { Draft } from '../../state/kept/template.ts';
import type { Saved } from '../../state/storage.ts';
import { fieldsToMarkdown } from '../form/kinds.ts';
import { usualKinds } from '../form/usualKinds.ts';
import { download } from '../lab/download.ts';
import { blocksOf } from './blocks.ts';
import { documentToHtml } from './blocksToHtml.ts';
import { type Copied, copyDocument, copyText } from './copyDocument.ts';

interface Props {
  name: string;
  title: string;
  fields: readonly TemplateField[];
  draft: Saved<Draft>;
  disabled: boolean;
}

/** The ways out: into a document, as Markdown, on paper. */
export function TakeAway({ name, title, fields, draft, disabled }: Props) {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const markdown = () =>
    `${[`# ${title}`, ...fieldsToMarkdown(usualKinds, fields, draft.getState().answers)].join('\n\n')}\n`;
  const html = () => {
    const { answers } = draft.getState();
    const parts = fields.map((field) => ({ label: field.label, blocks: blocksOf(field, answers) }));
    return documentToHtml(title, parts);
  };
  const tell = (copied: Copied, asked: Copied) => {
    setByHand(copied === 'not' ? markdown() : '');
    setSaid(sentence(copied, asked));
  };
  return (
    <>
      <p className="buttons">
        <button
          type="button"
          disabled={disabled}
          onClick={async () => tell(await copyDocument(html(), markdown()), 'rich')}
        >
          Copy for a document
        </button>
        <button
          type="button"
          className="quiet"
          disabled={disabled}
          onClick={async () => tell(await copyText(markdown()), 'plain')}
        >
          Copy as Markdown
        </button>
        <button
          type="button"
          className="quiet"
          disabled={disabled}
          onClick={() => {
            download(`${name}.md`, markdown());
            setSaid(`Saved: ${name}.md.`);
          }}
        >
          Download Markdown
        </button>
        <button type="button" className="quiet" disabled={disabled} onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p className="control-help">
        “Copy for a document” keeps headings, lists and tables in Word, Google Docs or a wiki.
      </p>
      <p role="status">{said}</p>
      {byHand && (
        <>
          <label htmlFor={`${name}-by-hand`}>The document as Markdown</label>
          <textarea
            id={`${name}-by-hand`}
            readOnly
            rows={8}
            value={byHand}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
    </>
  );
}

function sentence(copied: Copied, asked: Copied): string {
  if (copied === 'not') return 'Your browser does not let this page copy. Select the text below and copy it.';
  if (copied === 'rich') return 'Copied. Paste it into your document.';
  return asked === 'rich' ? 'Copied as plain text: your browser takes no other.' : 'Copied as Markdown.';
}
