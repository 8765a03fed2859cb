DROP TABLE attempts;
DROP TABLE notice_items;
DROP TABLE notices;
DROP TABLE channels;
