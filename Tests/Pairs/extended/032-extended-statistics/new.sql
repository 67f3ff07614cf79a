CREATE SCHEMA stats;
CREATE TABLE addresses (id int PRIMARY KEY, city text, zip text, country text, at timestamp);
CREATE STATISTICS city_zip ON city, zip FROM addresses;
ALTER STATISTICS city_zip SET STATISTICS 500;
CREATE STATISTICS city_country (ndistinct, mcv) ON city, country FROM addresses;
COMMENT ON STATISTICS city_country IS 'cities are in one country';
CREATE STATISTICS stats.by_day ON date_trunc('day', at) FROM addresses;
CREATE STATISTICS stats.lower_city (mcv) ON lower(city), (zip || country), country FROM addresses;
ALTER STATISTICS stats.lower_city SET STATISTICS 0;
