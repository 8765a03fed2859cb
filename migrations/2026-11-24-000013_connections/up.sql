-- The account that reports go out from through a platform's interface. One a platform.
CREATE TABLE connections (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    sealed_secret BYTEA,
    sealed_account BYTEA,
    connected_by TEXT NOT NULL,
    connected_at TIMESTAMP NOT NULL,
    trouble TEXT,
    trouble_at TIMESTAMP,
    reasons TEXT,
    reasons_etag TEXT,
    reasons_at TIMESTAMP,
    ended_at TIMESTAMP,
    units_day TEXT,
    units BIGINT NOT NULL
);

-- A person went to a platform to allow the use of an account and has not come back yet.
CREATE TABLE consents (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    state_hash BYTEA NOT NULL UNIQUE,
    session_id TEXT NOT NULL,
    sealed_secret BYTEA NOT NULL,
    asked_at TIMESTAMP NOT NULL
);

-- Which of the platform's reasons a report about this kind of content gives.
CREATE TABLE reason_choices (
    platform TEXT NOT NULL,
    keyword TEXT NOT NULL,
    reason TEXT NOT NULL,
    second TEXT,
    chosen_by TEXT NOT NULL,
    chosen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (platform, keyword)
);

-- An interface is an extra flag, never the way of the notice itself.
UPDATE channels SET door = 'form' WHERE door = 'api';
ALTER TABLE channels DROP COLUMN sealed_secret;
