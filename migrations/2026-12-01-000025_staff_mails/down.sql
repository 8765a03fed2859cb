DROP TABLE staff_mail_rows;
DROP TABLE staff_addresses;
