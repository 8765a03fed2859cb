DROP INDEX spells_by_ending;
DROP INDEX spells_several;
DROP INDEX spells_returned;
