import { offerCopies } from './copy.ts';
import { offerSearch } from './search.ts';

offerSearch();
// The reference has copy buttons of its own.
if (!document.getElementById('redoc')) offerCopies();
