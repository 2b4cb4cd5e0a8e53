import { expect, test } from 'vitest';
import { modelText } from '#i18n/model/model-text.ts';

const { en, zh } = modelText;

test('things that are several take a plural verb', () => {
  const planned = { why: 'life', placement: 'databases@region', life: 'planned' } as const;
  expect(en.reason(planned)).toBe('Databases in the new Region are only planned.');
  const racks = { why: 'no-ground', zones: ['zone-a', 'zone-b'], stage: 'racks' } as const;
  expect(en.reason(racks)).toBe('There are no racks in zone a and zone b.');
  expect(en.circle(['hosts@region', 'ec2@region'])).toBe(
    'The first instances in the new Region wait for the EC2 control plane in the new Region, which waits for the first instances in the new Region.',
  );
});

test('what changed in one place names the place once', () => {
  const placements = ['s3@region', 'ddb@region', 'franken@vpc'];
  const running = { what: 'life', life: 'running', placements } as const;
  expect(en.change(running)).toBe(
    'S3 and DynamoDB in the new Region and the Franken instance in the bootstrap VPC are running now.',
  );
  expect(zh.change(running)).toBe('新建区域里的S3和DynamoDB，以及引导VPC里的Franken实例已在运行。');
});

test('a name that a host asks for keeps its spelling at the head of a sentence', () => {
  const answer = { what: 'answer', names: ['dns', 'pki'], chain: ['franken@vpc'] } as const;
  expect(en.change(answer)).toBe(
    'The names dns and pki are answered by the Franken instance in the bootstrap VPC.',
  );
});
