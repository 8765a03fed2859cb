DROP TABLE checks;
DROP TABLE messages;
