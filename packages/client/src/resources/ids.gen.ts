// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** ID of a badge, a UUID. */
export const BadgeId: RegExp = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

/** ID of an object, 24 hexadecimal digits. */
export const ObjectId: RegExp = /^[0-9a-fA-F]{24}$/;

/** A user, by one of two IDs: the numeric `userId` as a string (`"1102"`), or the `_id` of 24 hexadecimal digits. A user name or an email address is not accepted here. */
export const UserRef: RegExp = /^([0-9]{1,19}|[0-9a-fA-F]{24})$/;
