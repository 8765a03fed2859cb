CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    login_hash BYTEA NOT NULL UNIQUE,
    sealed_profile BYTEA NOT NULL,
    role TEXT NOT NULL,
    language TEXT NOT NULL,
    theme TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    sealed_factor BYTEA,
    factor_step BIGINT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    disabled_at TIMESTAMP
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    person_id TEXT NOT NULL REFERENCES people (id),
    stage TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP
);

CREATE TABLE guesses (
    id TEXT PRIMARY KEY NOT NULL,
    failures BIGINT NOT NULL,
    first_at TIMESTAMP NOT NULL,
    last_at TIMESTAMP NOT NULL
);

CREATE TABLE counters (
    name TEXT PRIMARY KEY NOT NULL,
    value BIGINT NOT NULL
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);
