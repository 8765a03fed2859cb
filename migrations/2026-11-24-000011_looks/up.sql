CREATE TABLE look_alarms (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    kind TEXT NOT NULL,
    began_at TIMESTAMP NOT NULL,
    looks BIGINT NOT NULL,
    turned BIGINT NOT NULL,
    cases BIGINT NOT NULL,
    ended_at TIMESTAMP,
    ending TEXT,
    ended_by TEXT REFERENCES people (id)
);
CREATE INDEX look_alarms_by_platform ON look_alarms (platform, ended_at);

CREATE TABLE look_evidence (
    check_id TEXT PRIMARY KEY NOT NULL REFERENCES checks (id),
    profile TEXT NOT NULL,
    reads TEXT NOT NULL,
    host TEXT,
    country TEXT,
    turned BOOLEAN NOT NULL,
    held_by TEXT REFERENCES look_alarms (id),
    sealed_note BYTEA
);
CREATE INDEX look_evidence_by_alarm ON look_evidence (held_by);
CREATE INDEX checks_by_time ON checks (at);

CREATE TABLE look_canaries (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL UNIQUE,
    up_address TEXT,
    changed_by TEXT REFERENCES people (id),
    changed_at TIMESTAMP,
    began_at TIMESTAMP NOT NULL,
    claimed_at TIMESTAMP,
    looked_at TIMESTAMP,
    sound_at TIMESTAMP,
    trusted_until TIMESTAMP,
    up_seen TEXT,
    up_why TEXT,
    never_seen TEXT,
    never_why TEXT
);

CREATE TABLE look_hosts (
    host TEXT PRIMARY KEY NOT NULL,
    last_at TIMESTAMP NOT NULL,
    hour_at TIMESTAMP NOT NULL,
    hour_looks BIGINT NOT NULL,
    wait_until TIMESTAMP
);

CREATE TABLE look_choices (
    id TEXT PRIMARY KEY NOT NULL,
    reads_pages BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    chosen_by TEXT NOT NULL REFERENCES people (id),
    chosen_at TIMESTAMP NOT NULL
);
