DROP TABLE order_items;
DROP TABLE orders;
DROP TABLE police_holds;
DROP TABLE police_reports;
