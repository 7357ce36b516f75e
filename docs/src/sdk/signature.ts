import { ts } from '@returning-ai/codegen/typescript';

const WIDTH = 100;
/** The generated interfaces of the whole contract have thousands of lines. */
const MAX_LINES = 80;
const printer = ts.createPrinter({ removeComments: true });

/** The declaration as TypeScript, without comments, modifiers and hidden members. */
export function signatureOf(node: ts.Node): string {
	if (ts.isFunctionDeclaration(node)) return `function ${call(node.name?.text ?? '', node)}`;
	if (ts.isVariableDeclaration(node)) return `const ${print(node)}`;
	if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return shortened(withMembers(node));
	return shortened(print(node).replace(/^(?:export |declare )+/, ''));
}

function withMembers(node: ts.InterfaceDeclaration | ts.ClassDeclaration): string {
	const keyword = ts.isClassDeclaration(node) ? 'class' : 'interface';
	const heritage = (node.heritageClauses ?? []).map((clause) => ` ${print(clause).trim()}`).join('');
	const lines = [...node.members].filter(isVisible).map((member) => `\t${memberSignature(member).replaceAll('\n', '\n\t')};\n`);
	return `${keyword} ${node.name?.text}${generics(node)}${heritage} {${lines.length > 0 ? '\n' : ''}${lines.join('')}}`;
}

/** Whether a program may use a member. */
export function isVisible(node: ts.ClassElement | ts.TypeElement): boolean {
	const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
	if (ts.getCombinedModifierFlags(node as ts.Declaration) & hidden) return false;
	if (node.name && ts.isPrivateIdentifier(node.name)) return false;
	return !ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
}

/** A member of a class or an interface, in one line where it fits. */
export function memberSignature(node: ts.ClassElement | ts.TypeElement): string {
	if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) return call(node.name.getText(), node);
	return print(node).replace(/;$/, '');
}

/** The text of a type or a parameter. */
export function print(node: ts.Node): string {
	const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
	return text.replaceAll(/^( {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
}

/** Breaks the parameters of a long signature into lines. */
function call(name: string, node: ts.SignatureDeclaration): string {
	const parameters = node.parameters.map((parameter) => parameterText(parameter));
	const result = node.type ? `: ${print(node.type)}` : '';
	const optional = ts.isMethodSignature(node) && node.questionToken ? '?' : '';
	const line = `${name}${optional}${generics(node)}(${parameters.join(', ')})${result}`;
	if (line.length <= WIDTH || parameters.length === 0) return line;
	return `${name}${optional}${generics(node)}(\n${parameters.map((text) => `\t${text},\n`).join('')})${result}`;
}

function generics({ typeParameters }: { typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined }): string {
	return typeParameters ? `<${typeParameters.map(print).join(', ')}>` : '';
}

function parameterText(node: ts.ParameterDeclaration): string {
	const dots = node.dotDotDotToken ? '...' : '';
	return `${dots}${parameterName(node)}${node.questionToken ? '?' : ''}${node.type ? `: ${print(node.type)}` : ''}`;
}

/** A destructured parameter has no name. */
export function parameterName({ name }: ts.ParameterDeclaration): string {
	return ts.isIdentifier(name) ? name.text : 'options';
}

function shortened(text: string): string {
	const lines = text.split('\n');
	if (lines.length <= MAX_LINES) return text;
	return [...lines.slice(0, MAX_LINES), `// and ${lines.length - MAX_LINES} more lines`].join('\n');
}
