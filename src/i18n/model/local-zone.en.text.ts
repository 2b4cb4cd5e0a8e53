import { askedNames } from './asked-names.ts';
import { modelWith } from './model.en.text.ts';

/** What the build of a Local Zone calls otherwise, or has of its own. */
export const names = {
  kinds: {
    hosts: 'the instances',
    nodes: 'load balancing nodes',
    buckets: 'directory buckets',
  },
  labels: { hosts: 'Instances', nodes: 'Balancing', buckets: 'Buckets' },
  sites: {
    parent: 'the parent Region',
    'parent-az': 'the parent AZ',
    local: 'the Local Zone',
  },
  at: {
    parent: 'of the parent Region',
    'parent-az': 'in the parent AZ',
    local: 'in the Local Zone',
  },
  links: { wan: 'the link to the parent Region' },
  place: 'the Local Zone',
  names: {
    ...askedNames('parent-region', 'parent-region'),
    forwarding: 'balancing',
    'local-store': 'buckets',
  },
};

export const model = modelWith(names);
