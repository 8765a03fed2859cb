DROP TABLE targets;
DROP TABLE spell_sums;
DROP TABLE spells;
