import { addCopyButtons } from './copy.ts';
import { repairRedoc } from './repair-redoc.ts';
import { setUpSearch } from './search.ts';
import { showCurrentPage } from './sidebar.ts';

setUpSearch();
showCurrentPage();
const redoc = document.getElementById('redoc');
// Redoc has its own copy buttons.
if (redoc) repairRedoc(redoc);
else addCopyButtons();
