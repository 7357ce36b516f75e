/** Words of a question that say nothing about its subject. `get`, `add` and `list` are not here: operations begin with them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about again all also an and any are as at be but by can could did do does for from had has have how i if in into is it its
	let like me my need no not of on one or our out please s should so such t than that the their them then there these they thing
	this to us use using via want was way we what when where which who why will with would you your`.split(/\s+/),
);
