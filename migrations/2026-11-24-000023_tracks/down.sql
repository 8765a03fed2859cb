DROP TABLE mandates;
DROP TABLE tracks;
