CREATE TABLE addresses (id int PRIMARY KEY, city text, zip varchar(5), country text, at timestamptz, old text);
CREATE STATISTICS city_zip ON city, zip FROM addresses;
CREATE STATISTICS city_country (dependencies) ON city, country FROM addresses;
CREATE STATISTICS gone (mcv) ON old, city FROM addresses;
