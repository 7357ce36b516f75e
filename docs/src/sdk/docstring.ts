import { ts } from '@returning-ai/codegen/typescript';

/** A documentation comment. All texts are Markdown. */
export interface Docstring {
	text: string;
	/** By the name of the parameter. */
	params: Map<string, string>;
	throws: { type: string; text: string }[];
	examples: string[];
	default: string | undefined;
	deprecated: string | undefined;
}

/** The documentation of a declaration. The generated schemas have their text in `@description`. */
export function docstringOf(node: ts.Node): Docstring {
	const doc: Docstring = { text: '', params: new Map(), throws: [], examples: [], default: undefined, deprecated: undefined };
	for (const part of ts.getJSDocCommentsAndTags(node)) {
		if (!ts.isJSDoc(part)) continue;
		doc.text ||= textOf(part);
		for (const tag of part.tags ?? []) addTag(doc, tag);
	}
	return doc;
}

/** The comment at the start of a file, unless it belongs to the first declaration. */
export function moduleDocstring({ text, statements: [first] }: ts.SourceFile): Docstring | undefined {
	const comments = (ts.getLeadingCommentRanges(text, 0) ?? []).map(({ pos, end }) => text.slice(pos, end));
	const [comment, ...others] = comments.filter((each) => each.startsWith('/**'));
	const documentsFirst = first && !ts.isImportDeclaration(first) && !ts.isExportDeclaration(first);
	if (!comment || (documentsFirst && others.length === 0)) return undefined;
	const [empty] = ts.createSourceFile('comment.ts', `${comment};`, ts.ScriptTarget.Latest, true).statements;
	return empty && docstringOf(empty);
}

/** The first paragraph, on one line. */
export function firstParagraph({ text }: Docstring): string {
	return (text.split(/\n\s*\n/)[0] ?? '').replaceAll('\n', ' ');
}

function addTag(doc: Docstring, tag: ts.JSDocTag): void {
	const text = textOf(tag);
	if (ts.isJSDocParameterTag(tag)) doc.params.set(tag.name.getText(), text);
	else if (ts.isJSDocThrowsTag(tag)) doc.throws.push({ type: tag.typeExpression?.type.getText() ?? '', text });
	else if (ts.isJSDocDeprecatedTag(tag)) doc.deprecated = text;
	else if (tag.tagName.text === 'example') doc.examples.push(text);
	else if (tag.tagName.text === 'default') doc.default = text;
	else if (tag.tagName.text === 'description') doc.text ||= text;
}

function textOf({ comment }: { comment?: ts.JSDoc['comment'] }): string {
	return (ts.getTextOfJSDocComment(comment) ?? '').trim();
}
