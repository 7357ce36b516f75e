// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.
export interface paths {
    "/apis/v1/messages/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Posts a message to a channel in the name of one of your members. It appears at once, counts towards the sender's
         *     activity, and earns the XP that your community gives for a message.
         *
         *     Find `channelId` with the channel list. In a forum channel a message must also say
         *     which topic it belongs to; leaving `forumTopicId` out there is a 400. The sender must be an active member: a
         *     deleted or suspended one is a 404.
         *
         *     The reply does not carry the id of the new message.
         */
        post: operations["integration.messages.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/messages/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a message
         * @description Answers a message in the name of one of your members. The reply lands in the channel of the message it answers and
         *     notifies its author.
         */
        post: operations["integration.messages.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apis/v1/messages/react": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * React to a message
         * @description Adds an emoji to a message in the name of one of your members. A member's second reaction with the same emoji
         *     changes nothing and is answered like the first.
         */
        post: operations["integration.messages.react"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The id of a stored object, 24 hexadecimal digits.
         * @example 665f1c2ab7e4d90012a3b401
         */
        ObjectId: string;
        /** @description The text. Line breaks are kept. */
        MessageText: string;
        /**
         * @description Names a user by user name or by email address.
         * @example bamboostick
         */
        UserNameOrEmail: string;
        /** @description A new message. */
        MessageSend: {
            channelId: components["schemas"]["ObjectId"];
            message: components["schemas"]["MessageText"];
            sender: components["schemas"]["UserNameOrEmail"];
            /** @description The topic, needed when the channel's type is `forum` and refused for every other type. */
            forumTopicId?: string;
        };
        /**
         * @description Always `success` in a reply that worked.
         * @constant
         */
        StatusSuccess: "success";
        /** @description A sentence for a person. Its wording may change; do not compare it. */
        Message: string;
        /** @description Says that it was done. */
        MessageReceipt: {
            status: components["schemas"]["StatusSuccess"];
            message: components["schemas"]["Message"];
        };
        /** @description What went wrong, in a sentence; for a 400 it names the field, what was given and what was expected. */
        ErrorMessage: string;
        /** @description The error reply of Integration's users, messages and channels. */
        StatusError: {
            /**
             * @description `error` in every error.
             * @constant
             */
            status: "error";
            message: components["schemas"]["ErrorMessage"];
        };
        /** @description An answer to a message. */
        MessageReplyCreate: {
            messageId: components["schemas"]["ObjectId"];
            message: components["schemas"]["MessageText"];
            sender: components["schemas"]["UserNameOrEmail"];
        };
        /** @description An emoji on a message. */
        MessageReaction: {
            messageId: components["schemas"]["ObjectId"];
            /** @description The emoji as a short code between colons, such as `:sparkling_heart:`. The character itself is refused. */
            emoji: string;
            sender: components["schemas"]["UserNameOrEmail"];
        };
    };
    responses: {
        /** @description The request breaks the contract; nothing was changed. The message names the field, what was given and what was expected. */
        StatusBadRequest: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The credential is missing, malformed, unknown or expired. Do not retry with the same one. */
        StatusUnauthorized: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The credential is valid, but it lacks the permission or does not reach this resource. */
        StatusForbidden: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description Nothing has this id within reach of the credential. */
        StatusNotFound: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description The call contradicts what is stored, or an idempotency key came again with another body. Nothing was changed. */
        StatusConflict: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description Too many calls with this credential. Wait as long as `Retry-After` says, then send the same call again. */
        StatusTooManyRequests: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
        /** @description A fault on our side. A read may be retried at once, a write with the same idempotency key. */
        StatusServerError: {
            headers: {
                "x-request-id": components["headers"]["XRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusError"];
            };
        };
    };
    parameters: {
        /**
         * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409.
         * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this exchange in our logs. Quote it when you ask for help; print it in every error you log.
         * @example req_01hqz6t9m2
         */
        XRequestId: string;
        /**
         * @description How many seconds to wait before the next call with this credential.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type ObjectId = components['schemas']['ObjectId'];
export type MessageText = components['schemas']['MessageText'];
export type UserNameOrEmail = components['schemas']['UserNameOrEmail'];
export type MessageSend = components['schemas']['MessageSend'];
export type StatusSuccess = components['schemas']['StatusSuccess'];
export type Message = components['schemas']['Message'];
export type MessageReceipt = components['schemas']['MessageReceipt'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type StatusError = components['schemas']['StatusError'];
export type MessageReplyCreate = components['schemas']['MessageReplyCreate'];
export type MessageReaction = components['schemas']['MessageReaction'];
export type ResponseStatusBadRequest = components['responses']['StatusBadRequest'];
export type ResponseStatusUnauthorized = components['responses']['StatusUnauthorized'];
export type ResponseStatusForbidden = components['responses']['StatusForbidden'];
export type ResponseStatusNotFound = components['responses']['StatusNotFound'];
export type ResponseStatusConflict = components['responses']['StatusConflict'];
export type ResponseStatusTooManyRequests = components['responses']['StatusTooManyRequests'];
export type ResponseStatusServerError = components['responses']['StatusServerError'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type HeaderXRequestId = components['headers']['XRequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    "integration.messages.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where, what and in whose name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSend"];
            };
        };
        responses: {
            /** @description The message was posted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such channel, forum topic or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key came before with another message. Nothing was posted. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which message, what to answer and in whose name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReplyCreate"];
            };
        };
        responses: {
            /** @description The reply was posted. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such message or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key came before with another reply. Nothing was posted. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
    "integration.messages.react": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat of this call safe. Send a fresh random value per logical call and the same value on each retry: within 24 hours the first reply is given again and nothing is created twice. The same key with another body is a 409.
                 * @example 5b0f3c52-7d0e-4b8a-9a39-8f6f2d1c4e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which message, which emoji and in whose name. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageReaction"];
            };
        };
        responses: {
            /** @description The reaction stands. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageReceipt"];
                };
            };
            400: components["responses"]["StatusBadRequest"];
            401: components["responses"]["StatusUnauthorized"];
            403: components["responses"]["StatusForbidden"];
            /** @description No such message or active member in the key's community. */
            404: components["responses"]["StatusNotFound"];
            /** @description The idempotency key came before with another reaction. Nothing was added. */
            409: components["responses"]["StatusConflict"];
            429: components["responses"]["StatusTooManyRequests"];
            500: components["responses"]["StatusServerError"];
        };
    };
}
