/** A success in the words of the System family. */
export function system<Body>(
	message: string,
	body: Body,
): { meta: { success: true; message: string; devMessage: string }; body: Body } {
	return { meta: { success: true, message, devMessage: '' }, body };
}

/** A success of user fields, histories, keys and profiles. */
export function community<Data>(
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

/** One page of a list of these. */
export function communityPage<Item>(
	message: string,
	page: Page,
	data: Item[],
): { meta: { status: 'success'; statusCode: number } & Page; message: string; data: Item[] } {
	return { meta: { status: 'success', statusCode: 200, ...page }, message, data };
}
