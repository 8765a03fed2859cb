CREATE TABLE care_checks (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sealed_check BYTEA NOT NULL,
    asked_by TEXT NOT NULL REFERENCES people (id),
    asked_at TIMESTAMP NOT NULL
);
CREATE INDEX care_checks_by_case ON care_checks (case_id);

CREATE TABLE contact_consents (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sealed_consent BYTEA NOT NULL,
    given_by TEXT NOT NULL REFERENCES people (id),
    given_at TIMESTAMP NOT NULL,
    ended_by TEXT REFERENCES people (id),
    ended_at TIMESTAMP
);
CREATE INDEX contact_consents_by_case ON contact_consents (case_id);

CREATE TABLE tellings (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    sealed_telling BYTEA NOT NULL,
    told_by TEXT NOT NULL REFERENCES people (id),
    told_at TIMESTAMP NOT NULL
);
CREATE INDEX tellings_by_case ON tellings (case_id);

CREATE TABLE exposures (
    person_id TEXT NOT NULL REFERENCES people (id),
    day TEXT NOT NULL,
    seconds BIGINT NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, day)
);

CREATE TABLE hand_overs (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES cases (id),
    offered_by TEXT NOT NULL REFERENCES people (id),
    offered_to TEXT REFERENCES people (id),
    offered_at TIMESTAMP NOT NULL,
    sealed_note BYTEA NOT NULL,
    ending TEXT,
    ended_by TEXT REFERENCES people (id),
    ended_at TIMESTAMP
);
CREATE INDEX hand_overs_by_case ON hand_overs (case_id);
CREATE INDEX hand_overs_open ON hand_overs (offered_to) WHERE ended_at IS NULL;
