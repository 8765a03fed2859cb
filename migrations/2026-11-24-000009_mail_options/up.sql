CREATE TABLE recipients (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    address_hash BYTEA NOT NULL,
    sealed_address BYTEA NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    asked_at TIMESTAMP NOT NULL,
    approved_by TEXT REFERENCES people (id),
    approved_at TIMESTAMP,
    revoked_by TEXT REFERENCES people (id),
    revoked_at TIMESTAMP
);
CREATE INDEX recipients_by_address ON recipients (platform, address_hash);
CREATE UNIQUE INDEX recipients_in_use ON recipients (platform, address_hash) WHERE revoked_at IS NULL;

CREATE TABLE mail_options (
    platform TEXT PRIMARY KEY NOT NULL,
    attaches_json BOOLEAN NOT NULL,
    sealed_key BYTEA,
    changed_by TEXT NOT NULL REFERENCES people (id),
    changed_at TIMESTAMP NOT NULL
);

CREATE TABLE answers (
    id TEXT PRIMARY KEY NOT NULL,
    notice_id TEXT NOT NULL REFERENCES notices (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    answered_id TEXT NOT NULL REFERENCES messages (id),
    state TEXT NOT NULL,
    may_have_left BOOLEAN NOT NULL,
    open_key TEXT UNIQUE,
    message_id TEXT NOT NULL UNIQUE,
    sealed_letter BYTEA NOT NULL,
    letter_hash BYTEA,
    written_by TEXT NOT NULL REFERENCES people (id),
    written_at TIMESTAMP NOT NULL,
    approved_by TEXT REFERENCES people (id),
    approved_at TIMESTAMP,
    sent_at TIMESTAMP,
    failure TEXT,
    version BIGINT NOT NULL
);
CREATE INDEX answers_by_notice ON answers (notice_id);

CREATE TABLE answer_attempts (
    id TEXT PRIMARY KEY NOT NULL,
    answer_id TEXT NOT NULL REFERENCES answers (id),
    number BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    started_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    status BIGINT,
    words TEXT
);
CREATE UNIQUE INDEX answer_attempts_in_order ON answer_attempts (answer_id, number);
