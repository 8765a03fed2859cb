DROP TABLE settings;
DROP TABLE counters;
DROP TABLE guesses;
DROP TABLE sessions;
DROP TABLE people;
