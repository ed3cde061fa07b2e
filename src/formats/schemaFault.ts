import type * as z from 'zod/mini';
import type { Problem } from '../domain/problem';

type Issue = z.core.$ZodIssue;

/** A fault that the schema found, said in a sentence with its remedy. */
export function faultOfSchema(file: string, record: string, issue: Issue): Problem {
  return { file, record, field: issue.path.join('.'), ...wordsOf(issue) };
}

function wordsOf(issue: Issue): { reason: string; remedy: string } {
  switch (issue.code) {
    case 'invalid_type':
      return {
        reason: `is not ${article(issue.expected)}`,
        remedy: `write ${article(issue.expected)} here`,
      };
    case 'invalid_value':
      return {
        reason: 'is not one of the words allowed',
        remedy: `use one of: ${issue.values.join(', ')}`,
      };
    case 'invalid_union':
      return {
        reason: 'is of no known type',
        remedy: 'use Point, LineString, Polygon or MultiPolygon',
      };
    default:
      return { reason: issue.message, remedy: remedyOf(issue) };
  }
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

function remedyOf(issue: Issue): string {
  if (issue.code === 'too_small') return `write at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `write at most ${issue.maximum}`;
  return 'see the schema in public/schema';
}
