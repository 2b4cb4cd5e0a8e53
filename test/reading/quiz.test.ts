import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The 30 questions that every reader should be asked (our quiz of facts), by the chapter that asks them. */
const quiz = {
  '01-partitions': ['commercial-key', 'arn-field'],
  '02-layers': ['zones-least', 'how-far', 'same-letter', 'local-control'],
  '03-resilience': ['zonal', 'second-region', 'iam', 'spare'],
  '05-by-hand': ['mistakes', 'carried'],
  '06-what-changed': ['why-not'],
  '07-bootstrap-region': ['parallel', 'criterion', 'belief'],
  '08-bootstrap-environment': ['functions', 'circle', 'openshift'],
  '09-build-step-by-step': ['order', 'acl'],
  '10-availability-zone': ['why-longer', 'four-zones'],
  '11-local-zone': ['hard-part'],
  '12-dependencies': ['perfect-graph', 'kind-of-map'],
  '13-run-instances': ['devices'],
  '14-static-stability': ['means', 'leases', 'running'],
} as const;

test('the quiz has thirty questions', () => {
  expect(Object.values(quiz).flat()).toHaveLength(30);
});

const written = Object.entries(quiz).filter(([slug]) => existsSync(`content/checks/${slug}.json`));

test.each(written)('%s asks its questions of the quiz', (slug, ids) => {
  const file = JSON.parse(readFileSync(`content/checks/${slug}.json`, 'utf8')) as {
    checks: { id: string }[];
  };
  expect(file.checks.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
});
