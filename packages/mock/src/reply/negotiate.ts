import { type MediaType, parseMediaType } from '../contract/media-type.ts';

/** A range of the header `Accept`, with its quality from 0 to 1. */
interface AcceptedRange extends MediaType {
	quality: number;
}

/** Bounds the cost of a choice: each type of a response is compared with each range. */
export const MAX_RANGES = 100;

/** Reads the header `Accept`, up to a limit. Ignores what is not a media range. */
export function readAccept(accept: string): AcceptedRange[] {
	return accept.split(',', MAX_RANGES).flatMap((text) => {
		const range = parseMediaType(text);
		if (!range) return [];
		const { q, ...parameters } = range.parameters;
		const quality = q === undefined ? 1 : Number(q);
		return [{ ...range, parameters, quality: quality >= 0 && quality <= 1 ? quality : 0 }];
	});
}

/** A media type that a response can have. */
export interface Offer {
	mediaType: string;
	/** Whether the type can represent the body of the response. */
	isSuitable: boolean;
}

/** The offer that fits best. `undefined` if none is acceptable. */
export function bestOffer<O extends Offer>(offers: readonly O[], ranges: readonly AcceptedRange[]): O | undefined {
	const exact = firstOf(offers, ranges);
	// Parameters such as `charset` are often meaningless, so a type without them is better than no response.
	return (
		exact ??
		firstOf(
			offers,
			ranges.map((range) => ({ ...range, parameters: {} })),
		)
	);
}

interface Priority {
	quality: number;
	specificity: number;
	order: number;
}

function firstOf<O extends Offer>(offers: readonly O[], ranges: readonly AcceptedRange[]): O | undefined {
	const acceptable = offers.flatMap((offer) => {
		const priority = priorityOf(offer.mediaType, ranges);
		return priority && priority.quality > 0 ? [{ offer, ...priority }] : [];
	});
	acceptable.sort(
		(a, b) =>
			Number(b.offer.isSuitable) - Number(a.offer.isSuitable) ||
			b.quality - a.quality ||
			b.specificity - a.specificity ||
			a.order - b.order,
	);
	return acceptable[0]?.offer;
}

/** The most specific range that matches an offer decides (RFC 9110, section 12.5.1). */
function priorityOf(mediaType: string, ranges: readonly AcceptedRange[]): Priority | undefined {
	const offered = parseMediaType(mediaType);
	let best: Priority | undefined;
	for (const [order, range] of ranges.entries()) {
		const specificity = offered && specificityOf(offered, range);
		if (specificity !== undefined && specificity > (best?.specificity ?? -1))
			best = { quality: range.quality, specificity, order };
	}
	return best;
}

function specificityOf(offered: MediaType, { type, subtype, parameters }: MediaType): number | undefined {
	if ((type !== '*' && type !== offered.type) || (subtype !== '*' && subtype !== offered.subtype)) return undefined;
	const names = Object.keys(parameters);
	if (names.some((name) => offered.parameters[name] !== parameters[name])) return undefined;
	return (type === '*' ? 0 : 4) + (subtype === '*' ? 0 : 2) + (names.length > 0 ? 1 : 0);
}
