import { describe } from 'vitest';
import { natsNet, programOf } from './brokers.ts';
import { conforms } from './conformance.ts';

/** The same client on brokers for more than one laptop can do. Run where it is installed (Debian: nats-server). */
describe.skipIf(!programOf('nats-server'))('brokers', () => {
  conforms('NATS', natsNet, 20);
});
