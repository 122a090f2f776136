import type { TemplateField } from '../../course/templateShape.ts';
import { unbroken } from '../../unbroken.ts';
import type { Answers } from '../form/kind.ts';
import { type Block, blocksOf, emptyTable } from './blocks.ts';

interface Props {
  fields: readonly TemplateField[];
  answers: Answers;
}

/** A filled template as the document that it is: every field under its label, with room to write where nothing stands. */
export function Written({ fields, answers }: Props) {
  return fields.map((field) => {
    const blocks = blocksOf(field, answers);
    return (
      <section key={field.key} className="written">
        <h3>{field.label}</h3>
        {blocks.length === 0 && (
          <div className="written-room" data-kind={field.kind}>
            {field.kind === 'table' && <Piece block={emptyTable(field)} />}
          </div>
        )}
        {blocks.map((block) => (
          <Piece key={JSON.stringify(block)} block={block} />
        ))}
      </section>
    );
  });
}

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'lines':
      return <p className="written-lines">{unbroken(block.lines.join('\n'))}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li key={item}>{unbroken(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={block.head[column + 1]} data-label={block.head[column + 1]}>
                    {unbroken(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
