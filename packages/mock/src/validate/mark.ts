/** The position of a value: of its key in an object, otherwise of itself. */
export interface Mark {
	offset: number;
	name?: string;
	kind?: 'object' | 'array';
	/** In the order of the text, with repeated keys. */
	children?: Mark[];
	/** Whether the children are those of an anchor elsewhere in the file. */
	isAlias?: boolean;
}
