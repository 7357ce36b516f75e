import { type Article, articles } from './articles.ts';
import { GUIDES } from './reading-order.ts';

export type Guide = Article;

/** One page for each task, from `docs/guides`. */
export function guides(): Guide[] {
	return articles(GUIDES);
}
