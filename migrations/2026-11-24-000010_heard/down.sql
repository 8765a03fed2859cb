DROP TABLE trusts;
DROP TABLE statements;
DROP TABLE heard;
