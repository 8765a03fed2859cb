-- Changes of the table that says which category a phenomenon is filed under, newest last.
CREATE TABLE mapping_changes (
    id TEXT PRIMARY KEY NOT NULL,
    phenomenon TEXT NOT NULL,
    minor BOOLEAN NOT NULL,
    category TEXT NOT NULL,
    keyword TEXT NOT NULL,
    other TEXT,
    shipped BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);

-- What an administrator entered about the status of Article 22, newest last.
CREATE TABLE flagger_decisions (
    id TEXT PRIMARY KEY NOT NULL,
    status TEXT NOT NULL,
    awarded_by TEXT,
    decision TEXT,
    valid_from TEXT,
    areas TEXT NOT NULL,
    reason TEXT NOT NULL,
    person_id TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);

-- As what each notice left, written down when it was approved.
CREATE TABLE notice_standings (
    notice_id TEXT PRIMARY KEY NOT NULL,
    as_flagger BOOLEAN NOT NULL,
    why TEXT NOT NULL,
    category TEXT NOT NULL,
    keyword TEXT NOT NULL,
    additional TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);
