/** The columns of the bulk import's template that `member` lacks, and languages as the vendor's samples write them. */
export const statements = [
	`alter table member
		add column phone text not null default '',
		add column country text not null default '',
		add column tag text not null default '',
		alter column language set default 'English'`,
	`update member set language = 'English' where language = 'en'`,
];
