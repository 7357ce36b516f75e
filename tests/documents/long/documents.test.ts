/** Every document that is not in the quick suite, followed as its reader would. Needs curl. */
import { documents, followDocuments, quickDocuments } from '../follow-documents.ts';

followDocuments(documents.filter((file) => !quickDocuments.includes(file)));
