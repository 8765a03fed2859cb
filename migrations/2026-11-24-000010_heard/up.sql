CREATE TABLE heard (
    message_id TEXT PRIMARY KEY NOT NULL REFERENCES messages (id),
    automatic TEXT,
    sender TEXT NOT NULL,
    fault TEXT,
    conflict TEXT,
    other_notice_id TEXT REFERENCES notices (id)
);

CREATE TABLE statements (
    id TEXT PRIMARY KEY NOT NULL,
    message_id TEXT NOT NULL UNIQUE REFERENCES messages (id),
    notice_id TEXT NOT NULL REFERENCES notices (id),
    action TEXT NOT NULL,
    ground TEXT NOT NULL,
    territory TEXT NOT NULL,
    automated BOOLEAN,
    sealed_told BYTEA NOT NULL,
    told_at TIMESTAMP NOT NULL,
    complaint_until TIMESTAMP NOT NULL,
    confirmed_by TEXT NOT NULL REFERENCES people (id),
    confirmed_at TIMESTAMP NOT NULL
);
CREATE INDEX statements_by_notice ON statements (notice_id);

CREATE TABLE trusts (
    platform TEXT PRIMARY KEY NOT NULL,
    trusted BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES people (id),
    changed_at TIMESTAMP NOT NULL
);
