CREATE TABLE channel_switches (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    enabled BOOLEAN NOT NULL,
    reason TEXT,
    person_id TEXT NOT NULL REFERENCES people (id),
    at TIMESTAMP NOT NULL
);
CREATE INDEX channel_switches_by_platform ON channel_switches (platform, at);

CREATE TABLE channel_tests (
    platform TEXT PRIMARY KEY NOT NULL,
    sealed_address BYTEA NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    since TIMESTAMP NOT NULL
);

CREATE TABLE test_notices (
    notice_id TEXT PRIMARY KEY NOT NULL REFERENCES notices (id),
    sealed_address BYTEA NOT NULL,
    at TIMESTAMP NOT NULL
);

CREATE TABLE channel_breakers (
    platform TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL,
    failures BIGINT NOT NULL,
    slows BIGINT NOT NULL,
    probes BIGINT NOT NULL,
    opened_at TIMESTAMP,
    next_probe_at TIMESTAMP,
    slow_until TIMESTAMP,
    reconnect_since TIMESTAMP,
    last_answer TEXT,
    last_answer_at TIMESTAMP
);

CREATE TABLE channel_limits (
    platform TEXT PRIMARY KEY NOT NULL,
    per_hour BIGINT,
    per_day BIGINT
);

CREATE TABLE channel_pauses (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    begins_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    why TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    at TIMESTAMP NOT NULL,
    lifted_at TIMESTAMP
);
CREATE INDEX channel_pauses_by_platform ON channel_pauses (platform, ends_at);

CREATE TABLE channel_alarms (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    kind TEXT NOT NULL,
    raised_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    seen_by TEXT REFERENCES people (id),
    seen_at TIMESTAMP
);
CREATE INDEX channel_alarms_by_platform ON channel_alarms (platform, kind, ended_at);

CREATE TABLE playbooks (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    sealed_text BYTEA NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    at TIMESTAMP NOT NULL
);
CREATE INDEX playbooks_by_platform ON playbooks (platform, at);

CREATE TABLE playbook_checks (
    id TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    at TIMESTAMP NOT NULL
);
CREATE INDEX playbook_checks_by_platform ON playbook_checks (platform, at);

CREATE TABLE job_deaths (
    job_id TEXT PRIMARY KEY NOT NULL,
    deaths BIGINT NOT NULL
);

CREATE TABLE dead_jobs (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    why TEXT NOT NULL,
    died_at TIMESTAMP NOT NULL,
    revived_by TEXT REFERENCES people (id),
    revived_at TIMESTAMP
);
CREATE INDEX dead_jobs_by_subject ON dead_jobs (subject);

CREATE INDEX attempts_by_start ON attempts (started_at);
