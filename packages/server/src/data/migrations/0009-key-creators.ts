/** The member who created a community key, or lowered it last. `null`: the operator, or a key from before this column. */
export const statements = ['alter table api_key add column created_by text'];
