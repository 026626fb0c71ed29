/** The sentences of the command line's documents, which are English. */
import complaint from '#assets/locales/en/complaint.json' with { type: 'json' };
import findings from '#assets/locales/en/findings.json' with { type: 'json' };
import lint from '#assets/locales/en/lint.json' with { type: 'json' };

export const english = { complaint, findings, lint } as const;
