DROP TABLE aliases;
DROP TABLE follows;
