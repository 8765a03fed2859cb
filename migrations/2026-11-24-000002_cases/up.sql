CREATE TABLE cases (
    id TEXT PRIMARY KEY NOT NULL,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    priority TEXT NOT NULL,
    person_shown TEXT NOT NULL,
    language TEXT NOT NULL,
    sealed_facts BYTEA NOT NULL,
    sealed_person BYTEA NOT NULL,
    sealed_safety BYTEA NOT NULL,
    assigned_to TEXT REFERENCES people (id),
    opened_by TEXT NOT NULL REFERENCES people (id),
    opened_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    close_reason TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX cases_by_assigned ON cases (assigned_to, state);

CREATE TABLE items (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    platform TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    key_hash BYTEA NOT NULL,
    account_hash BYTEA,
    sealed_link BYTEA NOT NULL,
    added_by TEXT NOT NULL REFERENCES people (id),
    added_at TIMESTAMP NOT NULL,
    asked_at TIMESTAMP,
    gone_at TIMESTAMP,
    returned_at TIMESTAMP,
    drop_reason TEXT,
    seen TEXT,
    unsure_why TEXT,
    looked_at TIMESTAMP,
    gone_since TIMESTAMP,
    next_look_at TIMESTAMP,
    looks BIGINT NOT NULL
);
CREATE UNIQUE INDEX items_once_a_case ON items (case_id, key_hash);
CREATE INDEX items_by_key ON items (key_hash);
CREATE INDEX items_by_account ON items (account_hash);
