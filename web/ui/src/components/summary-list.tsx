import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
  /** Where the answer can be changed. */
  readonly changeTo?: string;
}

/** "Tjek dine svar": label, answer and "Ret". */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <table className="table structured-list">
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>{row.value}</td>
            {rows.some((one) => one.changeTo) && (
              <td className="d-print-none">
                {row.changeTo && (
                  <Link to={row.changeTo}>
                    {t.change}
                    <span className="sr-only"> {row.label.toLowerCase()}</span>
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
