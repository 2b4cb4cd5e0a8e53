import { expect, test } from 'vitest';
import { tellChange } from '../../src/i18n/model/change.text.ts';
import { tellCircle, tellReason } from '../../src/i18n/model/reason.text.ts';

test('things that are several take a plural verb', () => {
  const planned = { why: 'life', placement: 'databases@region', life: 'planned' } as const;
  expect(tellReason(planned, 'en')).toBe('Databases in the new Region are only planned.');
  const racks = { why: 'no-ground', zone: 'zone-a', stage: 'racks' } as const;
  expect(tellReason(racks, 'en')).toBe('There are no racks in zone a.');
  expect(tellCircle(['hosts@region', 'ec2@region'], 'en')).toBe(
    'The first instances in the new Region wait for the EC2 control plane in the new Region, which waits for the first instances in the new Region.',
  );
});

test('what changed in one place names the place once', () => {
  const placements = ['s3@region', 'ddb@region', 'franken@vpc'];
  const running = { what: 'life', life: 'running', placements } as const;
  expect(tellChange(running, 'en')).toBe(
    'S3 and DynamoDB in the new Region and the Franken instance in the bootstrap VPC are running now.',
  );
  expect(tellChange(running, 'zh')).toBe(
    '新建区域里的S3和DynamoDB，以及引导VPC里的Franken实例已在运行。',
  );
});

test('a name that a host asks for keeps its spelling at the head of a sentence', () => {
  const answer = { what: 'answer', names: ['dns', 'pki'], chain: ['franken@vpc'] } as const;
  expect(tellChange(answer, 'en')).toBe(
    'The names dns and pki are answered by the Franken instance in the bootstrap VPC.',
  );
});
