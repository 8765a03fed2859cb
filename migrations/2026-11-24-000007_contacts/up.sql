CREATE TABLE contacts (
    id TEXT PRIMARY KEY NOT NULL,
    domain_hash BYTEA NOT NULL UNIQUE,
    sealed_domain BYTEA NOT NULL,
    state TEXT NOT NULL,
    sealed_found BYTEA,
    silence TEXT,
    sealed_address BYTEA,
    source TEXT,
    takes_xarf BOOLEAN NOT NULL,
    tries BIGINT NOT NULL,
    searched_at TIMESTAMP,
    entered_by TEXT REFERENCES people (id),
    settled_by TEXT REFERENCES people (id),
    settled_at TIMESTAMP,
    created_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE contact_notices (
    notice_id TEXT PRIMARY KEY NOT NULL REFERENCES notices (id),
    contact_id TEXT NOT NULL REFERENCES contacts (id),
    sealed_to BYTEA
);
CREATE INDEX contact_notices_by_contact ON contact_notices (contact_id);
