/** A letter with tables as a party might send it: a synthetic sample, not issued by the party, about an invented person. */
import { drawTable, makePdf, type TableStyle } from './make-pdf.ts';

const about =
  'Synthetic sample, not issued by the party. Dear Ms Thackwray-Sample, we write about your request of 3 August 2026. We have confirmed your identity, and the data that we hold about you is set out below. We obtained it from the electoral register, from canvassing and from commercial suppliers.';
const said = [
  'We do not hold an email address for you.',
  'We share your personal data with service providers who act on our instructions.',
  'You have the right to complain to the Information Commissioner.',
];

interface Section {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** What stands in the tables; a test counts on every value. */
export const labourSections: readonly Section[] = [
  {
    title: 'Table A Electoral register',
    rows: [
      ['Field', 'Value'],
      ['Polling District', 'BH4'],
      ['Elector Number', '1187/0'],
      ['Name', 'Ottoline Thackwray-Sample'],
      ['Postcode', 'ZZ99 3VZ'],
      ['Postal voter', 'Y'],
    ],
    widths: [160, 300],
  },
  {
    title: 'Table D Scores (0-100)',
    rows: [
      ['Field', 'Value', 'Source', 'As of'],
      ['Labour support 2024', '71.4', 'Modelled', '2024-03'],
      ['Turnout general election', '83', 'Modelled', '2024-03'],
      [
        'Likelihood of having voted to remain in the referendum of 2016',
        '88.2',
        'Modelled from polling data and from data bought from commercial suppliers',
        '2024-03',
      ],
      ['Concern about housing', '41', 'Modelled', '2024-03'],
    ],
    widths: [170, 60, 160, 70],
  },
  {
    title: 'Table E Household',
    rows: [
      ['Field', 'Value', 'Source'],
      ['family_unit', '05', 'Commercial supplier'],
      ['Mosaic type', 'N58', 'Commercial supplier'],
      ['Tenure', 'OWNED (est.)', 'Commercial supplier'],
    ],
    widths: [170, 120, 170],
  },
];

/** The whole answer; `options` go to pdfkit. */
export function labourLetter(style: TableStyle, options: Readonly<Record<string, unknown>> = {}): Promise<Uint8Array> {
  const tagging = style === 'tagged' ? { tagged: true, pdfVersion: '1.7', lang: 'en-GB' } : {};
  return makePdf(
    (doc) => {
      doc.text(about);
      doc.moveDown();
      for (const sentence of said) doc.text(sentence, 60);
      for (const { title, rows, widths } of labourSections) {
        doc.moveDown(2);
        doc.text(title, 60);
        doc.moveDown();
        drawTable(doc, { rows, widths, style });
      }
      doc.moveDown(2);
      doc.text('Yours sincerely', 60);
    },
    { ...tagging, ...options },
  );
}
