CREATE TABLE staff_addresses (
    person_id TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    sealed_address BYTEA NOT NULL,
    sealed_code BYTEA,
    code_sent BOOLEAN NOT NULL,
    tries BIGINT NOT NULL,
    entered_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    wants TEXT NOT NULL,
    holds_urgent BOOLEAN NOT NULL,
    told_at TIMESTAMP,
    refused_at TIMESTAMP
);
CREATE TABLE staff_mail_rows (
    person_id TEXT NOT NULL REFERENCES people (id),
    row_key TEXT NOT NULL,
    PRIMARY KEY (person_id, row_key)
);
