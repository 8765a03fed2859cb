CREATE INDEX spells_returned ON spells (asked_at) WHERE returned_at IS NOT NULL;
CREATE INDEX spells_several ON spells (asked_at) WHERE recipients > 1;
CREATE INDEX spells_by_ending ON spells (ending, asked_at);
