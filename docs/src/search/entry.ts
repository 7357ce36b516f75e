/** What the search can find. The build writes the entries to `search-entries.js`; the browser indexes them. */
export interface SearchEntry {
	/** The address, relative to the root of the site. Of the entries with the same one, only the best result shows. */
	url: string;
	kind: 'Operation' | 'Concept' | 'Guide' | 'Error' | 'Term' | 'Reference' | 'SDK' | 'Page' | 'File';
	title: string;
	/** The line below the title. */
	detail: string;
	/** The operationId, the vendor's title, an error code. A query that is one of them, ignoring case, has this entry as the first result. */
	names?: readonly string[];
	/** `POST /badges/{id}/award`: a query that is such a request, or its URL, has this entry as the first result. */
	request?: string;
	/** The resource of an operation, such as `userFields`. */
	resource?: string;
	/** Names that the caller fills in: parameters of the query and fields of the body. */
	input?: string;
	/** Other names: fields of the response, parameters of the path, permissions and error codes. */
	output?: string;
	/** Each word of the text once. */
	text: string;
}
