DROP TABLE items;
DROP TABLE cases;
