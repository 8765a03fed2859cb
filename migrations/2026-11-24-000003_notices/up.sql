CREATE TABLE channels (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL UNIQUE,
    door TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    off_reason TEXT,
    address TEXT,
    promised_hours BIGINT,
    language TEXT,
    sealed_secret BYTEA,
    last_success_at TIMESTAMP,
    last_failure_at TIMESTAMP,
    last_failure TEXT,
    version BIGINT NOT NULL
);

CREATE TABLE notices (
    id TEXT PRIMARY KEY NOT NULL,
    number TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    platform TEXT NOT NULL,
    door TEXT NOT NULL,
    state TEXT NOT NULL,
    may_have_left BOOLEAN NOT NULL,
    open_key TEXT UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    message_id TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    sealed_text BYTEA NOT NULL,
    text_hash BYTEA,
    sealed_reference BYTEA,
    reference_hash BYTEA,
    created_by TEXT NOT NULL REFERENCES people (id),
    created_at TIMESTAMP NOT NULL,
    approved_by TEXT REFERENCES people (id),
    approved_at TIMESTAMP,
    sent_at TIMESTAMP,
    received_at TIMESTAMP,
    decided_at TIMESTAMP,
    failure TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX notices_by_case ON notices (case_id);
CREATE INDEX notices_by_reference ON notices (reference_hash);

CREATE TABLE notice_items (
    notice_id TEXT NOT NULL REFERENCES notices (id),
    item_id TEXT NOT NULL REFERENCES items (id),
    outcome TEXT,
    PRIMARY KEY (notice_id, item_id)
);
CREATE INDEX notice_items_by_item ON notice_items (item_id);

CREATE TABLE attempts (
    id TEXT PRIMARY KEY NOT NULL,
    notice_id TEXT NOT NULL REFERENCES notices (id),
    number BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    status BIGINT,
    words TEXT
);
CREATE UNIQUE INDEX attempts_in_order ON attempts (notice_id, number);
