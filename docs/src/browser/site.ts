import { offerCopies } from './copy.ts';
import { repairRedoc } from './repair-redoc.ts';
import { offerSearch } from './search.ts';

offerSearch();
const redoc = document.getElementById('redoc');
// The reference has copy buttons of its own.
if (redoc) repairRedoc(redoc);
else offerCopies();
