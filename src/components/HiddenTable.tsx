import styles from './VisuallyHidden.module.css';

interface HiddenTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Rows of cells, the first of which names its row. */
  readonly rows: readonly (readonly string[])[];
}

/** What a drawing shows, as a table for those who listen. */
export function HiddenTable({ caption, head, rows }: HiddenTableProps) {
  return (
    <div className={styles.hidden}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={head[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
