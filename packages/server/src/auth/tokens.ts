import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Database } from '../data/tables.ts';
import { SESSION_SECONDS } from '../domain/sessions.ts';
import { hashSecret } from './api-keys.ts';

export interface Bearer {
	sessionId: string;
	userId: string;
	/** The community of a member without a platform account; else empty. */
	homeId: string;
}

const ISSUER = 'returning-ai';
const AUDIENCE = 'returning-ai-application';
const TYPE = 'at+jwt';
const ALGORITHM = 'EdDSA';
/** A signing key is replaced after 90 days; tokens of the one before are good until they expire. */
const KEY_MILLISECONDS = 90 * 86_400_000;
const REMEMBERED = 10_000;

interface Keys {
	newest: { kid: string; privateKey: CryptoKey };
	publicKeys: JSONWebKeySet;
}

/** Signs tokens and verifies them. The keys are in the database, so that every replica knows them. */
export class Tokens {
	readonly #db: Database;
	readonly #known: ReadonlyMap<string, Bearer>;
	#keys: Keys | undefined;
	#loading: Promise<Keys> | undefined;
	/** Tokens whose signature was checked, by their hash: verifying again costs 200 µs, and sessions are looked up anyway. */
	readonly #verified = new Map<string, Bearer & { expiresAt: number }>();

	/** @param known Tokens of the demo community, which are words that documentation can print. */
	constructor(db: Database, known: ReadonlyMap<string, Bearer> = new Map()) {
		this.#db = db;
		this.#known = known;
	}

	/** Whether a credential is a token, rather than a key: a token has dots. */
	isToken(secret: string): boolean {
		return secret.includes('.') || this.#known.has(secret);
	}

	async sign({ sessionId, userId, homeId }: Bearer, numericId: number, now: Date): Promise<string> {
		// Not with a key that is remembered: it may have been removed since, and no other replica would know it.
		const { newest } = await this.#load(now);
		const issuedAt = Math.floor(now.getTime() / 1000);
		return new SignJWT({ _id: userId, id: String(numericId), ...(homeId === '' ? {} : { communityId: homeId }) })
			.setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: newest.kid })
			.setIssuer(ISSUER)
			.setAudience(AUDIENCE)
			.setJti(sessionId)
			.setIssuedAt(issuedAt)
			.setExpirationTime(issuedAt + SESSION_SECONDS)
			.sign(newest.privateKey);
	}

	/** Whom a token stands for, or `undefined` when it is not ours, was changed, or has expired. */
	async verify(token: string, now: Date): Promise<Bearer | undefined> {
		const demo = this.#known.get(token);
		if (demo) return demo;
		const hash = hashSecret(token);
		const known = this.#verified.get(hash);
		if (known) return known.expiresAt > now.getTime() ? known : undefined;
		const bearer = await this.#check(token, now);
		if (!bearer) return undefined;
		if (this.#verified.size >= REMEMBERED) this.#verified.delete(this.#verified.keys().next().value as string);
		this.#verified.set(hash, bearer);
		return bearer;
	}

	/** The public keys, by which other services verify tokens. */
	async publicKeys(now: Date): Promise<JSONWebKeySet> {
		return (await this.#load(now)).publicKeys;
	}

	async #check(token: string, now: Date): Promise<(Bearer & { expiresAt: number }) | undefined> {
		const options = { algorithms: [ALGORITHM], issuer: ISSUER, audience: AUDIENCE, typ: TYPE, currentDate: now };
		const attempt = async ({ publicKeys }: Keys): Promise<Bearer & { expiresAt: number }> => {
			const { payload } = await jwtVerify(token, createLocalJWKSet(publicKeys), options);
			const {
				_id,
				communityId = '',
				jti = '',
				exp = 0,
			} = payload as { _id: string; communityId?: string; jti?: string; exp?: number };
			return { sessionId: jti, userId: _id, homeId: communityId, expiresAt: exp * 1000 };
		};
		const keys = this.#keys ?? (await this.#load(now));
		try {
			return await attempt(keys);
		} catch (error) {
			if ((error as { code?: string }).code !== 'ERR_JWKS_NO_MATCHING_KEY') return undefined;
		}
		// Another replica may have made a new key since.
		const fresh = await this.#load(now);
		return attempt(fresh).catch(() => undefined);
	}

	/** The keys as the database has them, read once for all who ask at the same time. */
	#load(now: Date): Promise<Keys> {
		this.#loading ??= this.#read(now).finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #read(now: Date): Promise<Keys> {
		const rows = await this.#db.selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').limit(10).execute();
		const [newest] = rows;
		if (!newest || now.getTime() - newest.created_at.getTime() >= KEY_MILLISECONDS) {
			await this.#create(now);
			return this.#read(now);
		}
		this.#keys = {
			newest: {
				kid: newest.kid,
				privateKey: (await importJWK(newest.private_jwk as JWK, ALGORITHM)) as CryptoKey,
			},
			publicKeys: { keys: rows.map(({ kid, public_jwk }) => ({ ...public_jwk, kid, alg: ALGORITHM, use: 'sig' }) as JWK) },
		};
		return this.#keys;
	}

	async #create(now: Date): Promise<void> {
		const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
		const [privateJwk, publicJwk] = await Promise.all([exportJWK(privateKey), exportJWK(publicKey)]);
		await this.#db
			.insertInto('signing_key')
			.values({
				kid: randomUUID(),
				private_jwk: JSON.stringify(privateJwk),
				public_jwk: JSON.stringify(publicJwk),
				created_at: now,
			})
			.execute();
	}
}
