import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { ApiError } from '@returning-ai/client';

interface HttpResponse {
	status(code: number): { json(body: object): void };
}

@Catch(ApiError)
export class ApiErrorFilter implements ExceptionFilter {
	catch({ status, operationId }: ApiError, host: ArgumentsHost): void {
		host.switchToHttp().getResponse<HttpResponse>().status(status).json({ operationId });
	}
}
