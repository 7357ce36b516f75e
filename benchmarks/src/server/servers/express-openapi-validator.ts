/** express-openapi-validator on the contract, set up as in its documentation. It validates requests and no responses. */
import { fieldReply, pageReply, RECEIPT } from '../store.ts';

const [port, file = '', expressModule = '', validatorModule = ''] = process.argv.slice(2);
interface Reply {
	json(body: object): void;
	status(code: number): Reply;
}
type Handler = (request: { params: Record<string, string> }, reply: Reply) => void;
interface App {
	use(...handlers: unknown[]): void;
	get(path: string, handler: Handler): void;
	post(path: string, handler: Handler): void;
	listen(port: number, host: string): void;
}
const express = (await import(expressModule)).default as (() => App) & { json(): unknown };
const { middleware } = (await import(validatorModule)) as { middleware(options: object): unknown };
const app = express();
app.use(express.json());
const validateSecurity = {
	handlers: { CommunityKey: () => true, UserToken: () => true, SystemKey: () => true, SecureAuthKey: () => true },
};
app.use(
	middleware({ apiSpec: file, validateRequests: true, validateResponses: false, validateSecurity, validateApiSpec: false }),
);
app.get('/communities/:communityId/user-fields/:fieldId', ({ params }, reply) => reply.json(fieldReply(params.fieldId ?? '')));
app.get('/communities/:communityId/users', (_, reply) => reply.json(pageReply()));
app.post('/apis/v1/messages/send', (_, reply) => reply.json(RECEIPT));
app.use((error: { status?: number; message: string }, _request: object, reply: Reply, _next: unknown) => {
	reply.status(error.status ?? 500).json({ message: error.message });
});
app.listen(Number(port), '127.0.0.1');
