CREATE TABLE events (
    seq BIGINT PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    at TIMESTAMP NOT NULL,
    actor TEXT,
    action TEXT NOT NULL,
    case_id TEXT,
    object TEXT,
    sealed_detail BYTEA,
    previous_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
CREATE INDEX events_by_case ON events (case_id, seq);

CREATE TABLE jobs (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    dedup_key TEXT UNIQUE,
    run_at TIMESTAMP NOT NULL,
    lease_by TEXT,
    lease_until TIMESTAMP,
    attempts BIGINT NOT NULL,
    last_error TEXT,
    finished_at TIMESTAMP
);
CREATE INDEX jobs_by_time ON jobs (finished_at, run_at);
