import { conforms } from './conformance.ts';
import { broadcastNet, memoryNet, pollingNet, relayNet, severalNet } from './nets.ts';

conforms('in one program', memoryNet);
conforms('windows of one browser', broadcastNet);
conforms('the relay over WebSocket', relayNet);
conforms('the relay by plain requests', pollingNet);
conforms('a projector beside, and the relay', severalNet);
