DROP TABLE proceedings;
