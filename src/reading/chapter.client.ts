import { rememberPlace } from './last-place.client.ts';
import { rememberBet, rememberChecks } from './questions.client.ts';
import { openCards } from './term-cards.client.ts';

rememberBet();
rememberChecks();
openCards();
rememberPlace(document.querySelector<HTMLElement>('[data-checks]')?.dataset['checks'] ?? '');
