import { openSearch } from './search/open.client.ts';
import { switchLanguageInPlace } from './language.client.ts';
import { switchMarks } from './marks.client.ts';
import { switchTheme } from './theme.client.ts';

switchLanguageInPlace();
switchTheme();
switchMarks();
openSearch();
