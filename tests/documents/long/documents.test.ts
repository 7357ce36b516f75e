/** Follows every document that the quick suite doesn't. Needs curl. */
import { documents, followDocuments, quickDocuments } from '../follow-documents.ts';

followDocuments(documents.filter((file) => !quickDocuments.includes(file)));
