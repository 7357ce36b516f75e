/** Wraps a success in the envelope of the System family. `devMessage` repeats `message`, as in the vendor's samples. */
export function systemEnvelope<Body>(
	message: string,
	body: Body,
): { meta: { success: true; message: string; devMessage: string }; body: Body } {
	return { meta: { success: true, message, devMessage: message }, body };
}

/** Wraps a success in the envelope of user fields, histories, keys and profiles. */
export function communityEnvelope<Data>(
	statusCode: 200 | 201,
	message: string,
	data: Data,
): { meta: { status: 'success'; statusCode: number }; message: string; data: Data } {
	return { meta: { status: 'success', statusCode }, message, data };
}

export interface Page {
	page: number;
	limit: number;
	total: number;
}

/** Wraps a page of a list in that envelope. */
export function communityPageEnvelope<Item>(
	message: string,
	page: Page,
	data: Item[],
): { meta: { status: 'success'; statusCode: number } & Page; message: string; data: Item[] } {
	return { meta: { status: 'success', statusCode: 200, ...page }, message, data };
}
