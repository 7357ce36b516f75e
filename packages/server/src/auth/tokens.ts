import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Database } from '../data/tables.ts';
import { SESSION_SECONDS } from '../domain/sessions.ts';
import { hashSecret } from './api-keys.ts';

export interface TokenClaims {
	sessionId: string;
	userId: string;
	/** The only community in which the token is valid; empty for every community of a platform account. */
	homeServerId: string;
}

const ISSUER = 'returning-ai';
const AUDIENCE = 'returning-ai-application';
const TYPE = 'at+jwt';
const ALGORITHM = 'EdDSA';
/** A signing key is replaced after 90 days. Tokens signed by the previous key stay valid until they expire. */
const KEY_LIFETIME_MS = 90 * 86_400_000;
const MAX_VERIFIED = 10_000;

interface SigningKeys {
	newest: { kid: string; privateKey: CryptoKey };
	publicKeys: JSONWebKeySet;
}

/** Signs and verifies user tokens. The signing keys are in the database, so that all replicas share them. */
export class Tokens {
	readonly #db: Database;
	readonly #demoTokens: ReadonlyMap<string, TokenClaims>;
	#keys: SigningKeys | undefined;
	#loading: Promise<SigningKeys> | undefined;
	/** Cache of verified tokens, by their hash. It saves 200 µs per call. Revocation still works: each call looks the session up. */
	readonly #verified = new Map<string, TokenClaims & { expiresAt: number }>();

	/** @param demoTokens The placeholder tokens of the documentation, for the demo community. */
	constructor(db: Database, demoTokens: ReadonlyMap<string, TokenClaims> = new Map()) {
		this.#db = db;
		this.#demoTokens = demoTokens;
	}

	/** Whether a credential is a token and not a key. Only a token contains dots. */
	isToken(secret: string): boolean {
		return secret.includes('.') || this.#demoTokens.has(secret);
	}

	async sign({ sessionId, userId, homeServerId }: TokenClaims, numericId: number, now: Date): Promise<string> {
		// Reads the keys again: a cached key may have been deleted, and then no other replica would accept the token.
		const { newest } = await this.#loadKeys(now);
		const issuedAt = Math.floor(now.getTime() / 1000);
		return new SignJWT({ _id: userId, id: String(numericId), ...(homeServerId === '' ? {} : { communityId: homeServerId }) })
			.setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: newest.kid })
			.setIssuer(ISSUER)
			.setAudience(AUDIENCE)
			.setJti(sessionId)
			.setIssuedAt(issuedAt)
			.setExpirationTime(issuedAt + SESSION_SECONDS)
			.sign(newest.privateKey);
	}

	/** Returns the claims, or `undefined` if the token is not ours, was modified or has expired. */
	async verify(token: string, now: Date): Promise<TokenClaims | undefined> {
		const demo = this.#demoTokens.get(token);
		if (demo) return demo;
		const hash = hashSecret(token);
		const cached = this.#verified.get(hash);
		if (cached) return cached.expiresAt > now.getTime() ? cached : undefined;
		const claims = await this.#verifySignature(token, now);
		if (!claims) return undefined;
		if (this.#verified.size >= MAX_VERIFIED) this.#verified.delete(this.#verified.keys().next().value as string);
		this.#verified.set(hash, claims);
		return claims;
	}

	/** The public keys with which other services verify tokens. */
	async publicKeys(now: Date): Promise<JSONWebKeySet> {
		return (await this.#loadKeys(now)).publicKeys;
	}

	async #verifySignature(token: string, now: Date): Promise<(TokenClaims & { expiresAt: number }) | undefined> {
		const options = { algorithms: [ALGORITHM], issuer: ISSUER, audience: AUDIENCE, typ: TYPE, currentDate: now };
		const verifyWith = async ({ publicKeys }: SigningKeys): Promise<TokenClaims & { expiresAt: number }> => {
			const { payload } = await jwtVerify(token, createLocalJWKSet(publicKeys), options);
			const {
				_id,
				communityId = '',
				jti = '',
				exp = 0,
			} = payload as { _id: string; communityId?: string; jti?: string; exp?: number };
			return { sessionId: jti, userId: _id, homeServerId: communityId, expiresAt: exp * 1000 };
		};
		const keys = this.#keys ?? (await this.#loadKeys(now));
		try {
			return await verifyWith(keys);
		} catch (error) {
			if ((error as { code?: string }).code !== 'ERR_JWKS_NO_MATCHING_KEY') return undefined;
		}
		// Another replica may have created a new key.
		const fresh = await this.#loadKeys(now);
		return verifyWith(fresh).catch(() => undefined);
	}

	/** Reads the keys from the database. Concurrent callers share one query. */
	#loadKeys(now: Date): Promise<SigningKeys> {
		this.#loading ??= this.#readKeys(now).finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #readKeys(now: Date): Promise<SigningKeys> {
		const rows = await this.#db.selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').limit(10).execute();
		const [newest] = rows;
		if (!newest || now.getTime() - newest.created_at.getTime() >= KEY_LIFETIME_MS) {
			await this.#createKey(now);
			return this.#readKeys(now);
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

	async #createKey(now: Date): Promise<void> {
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
