import { describe } from 'vitest';
import { mosquittoNet, natsClusterNet, natsNet, nginxNet } from './brokers.ts';
import { conforms } from './conformance.ts';
import { programOf } from './programs.ts';

/** The same client on brokers for more than one laptop can do, by the recipes in `scripts/session/brokers`. */
describe.skipIf(!programOf('mosquitto'))('mosquitto (Debian: mosquitto)', () => {
  conforms('Mosquitto', mosquittoNet, 20);
  describe.skipIf(!programOf('nginx'))('nginx (Debian: nginx-light)', () => {
    conforms('Mosquitto behind nginx', nginxNet, 20);
  });
});
describe.skipIf(!programOf('nats-server'))('nats-server (Debian: nats-server)', () => {
  conforms('NATS', natsNet, 20);
  conforms('NATS, three servers', natsClusterNet, 20);
});
