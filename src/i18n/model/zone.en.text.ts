import { askedNames } from './asked-names.ts';
import { modelWith } from './model.en.text.ts';

/** What the build of a zone calls otherwise, or has of its own. */
export const names = {
  kinds: {
    ec2: 'the zonal EC2 control plane',
    network: 'zonal networking',
    hosts: 'the instances',
  },
  labels: { ec2: 'Zonal EC2', network: 'Zonal network', hosts: 'Instances' },
  sites: {
    region: 'the Region',
    'boot-az': 'the bootstrap AZ',
    loan: 'the lent part of the bootstrap AZ',
    'zone-b': 'zone b',
    'zone-c': 'zone c',
    'new-az': 'the new AZ',
  },
  at: {
    region: 'of the Region',
    'boot-az': 'of the bootstrap AZ',
    loan: 'on machines of the bootstrap AZ',
    'new-az': 'in the new AZ',
  },
  links: {
    metro: 'the metro fibre of the new AZ',
    'zonal-path': 'the path for zonal calls to the bootstrap AZ',
  },
  place: 'the new AZ',
  names: askedNames('region', 'new-az'),
};

export const model = modelWith(names);
