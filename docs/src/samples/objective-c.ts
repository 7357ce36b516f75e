import { headersIn } from './headers.ts';
import { doubleQuoted, indented, type Literals, literal } from './literal.ts';
import { BOUNDARY, multipart } from './multipart.ts';
import type { FormField, SampleRequest } from './request.ts';

const string = (text: string): string => `@${doubleQuoted(text)}`;

const LITERALS: Literals = {
	object: ['@{', '}'],
	list: ['@[', ']'],
	pair: (name, value) => `${string(name)}: ${value}`,
	string,
	number: (text) => `@${text}`,
	true: '@YES',
	false: '@NO',
	null: '[NSNull null]',
	indent: '  ',
	trailingComma: true,
};

/** Uses NSURLSession of Apple's systems, and waits for its response. */
export function objectiveC(request: SampleRequest): string {
	const { method, url, json, form, credential } = request;
	const headers = headersIn(request, {
		text: string,
		credential: (prefix) => (prefix ? `[@"${prefix}" stringByAppendingString:key]` : 'key'),
	});
	if (form) headers.push(['Content-Type', string(`multipart/form-data; boundary=${BOUNDARY}`)]);
	const call = [
		`NSString *key = [NSProcessInfo.processInfo.environment objectForKey:@"${credential.variable}"] ?: @"";`,
		`NSURL *url = [NSURL URLWithString:${string(url)}];`,
		'NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];',
		`request.HTTPMethod = @"${method}";`,
		'request.timeoutInterval = 30;',
		...headers.map(([name, value]) => `[request setValue:${value} forHTTPHeaderField:@"${name}"];`),
		...(json === undefined ? [] : jsonLines(json)),
		...(form ? formLines(form) : []),
		...RESPONSE,
	].join('\n');
	return `#import <Foundation/Foundation.h>\n\nint main(void) {\n  @autoreleasepool {\n${indented(call, '    ')}\n  }\n}`;
}

function jsonLines(json: unknown): string[] {
	return [
		`NSDictionary *body = ${literal(json, LITERALS)};`,
		'request.HTTPBody = [NSJSONSerialization dataWithJSONObject:body options:0 error:NULL];',
	];
}

function formLines(form: readonly FormField[]): string[] {
	const appended = multipart(form).flatMap((piece) => {
		if (!('file' in piece))
			return [`[body appendData:[${piece.lines.map(string).join('\n    ')} dataUsingEncoding:NSUTF8StringEncoding]];`];
		return [
			`NSData *file = [NSData dataWithContentsOfFile:@"${piece.file}"];`,
			`if (!file) {\n  NSLog(@"Cannot read ${piece.file}.");\n  return 1;\n}`,
			'[body appendData:file];',
		];
	});
	return ['NSMutableData *body = [NSMutableData data];', ...appended, 'request.HTTPBody = body;'];
}

const RESPONSE = [
	'',
	'__block int exitCode = 1;',
	'dispatch_semaphore_t done = dispatch_semaphore_create(0);',
	'NSURLSessionDataTask *task = [NSURLSession.sharedSession dataTaskWithRequest:request',
	'    completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {',
	'  NSInteger status = ((NSHTTPURLResponse *)response).statusCode;',
	'  NSString *text = [[NSString alloc] initWithData:data ?: [NSData data] encoding:NSUTF8StringEncoding];',
	'  if (error || status < 200 || status > 299) {',
	'    NSLog(@"Status %ld: %@", (long)status, error ?: text);',
	'  } else {',
	'    NSLog(@"%@", text);',
	'    exitCode = 0;',
	'  }',
	'  dispatch_semaphore_signal(done);',
	'}];',
	'[task resume];',
	'dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);',
	'return exitCode;',
];
