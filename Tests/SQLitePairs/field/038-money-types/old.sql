CREATE TABLE price (sku VARCHAR(20) PRIMARY KEY, amount DECIMAL(10,2), currency CHAR(3) DEFAULT 'EUR', valid_from DATE, active BIT DEFAULT 1, weight FLOAT, note NVARCHAR(50));
CREATE TABLE rate (a CHAR(3), b CHAR(3), r DOUBLE PRECISION, day DATE, PRIMARY KEY (a, b, day));
