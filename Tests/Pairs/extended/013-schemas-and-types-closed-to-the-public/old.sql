CREATE SCHEMA billing;
CREATE SCHEMA internal;
CREATE TYPE billing.currency AS ENUM ('EUR', 'USD');
CREATE DOMAIN billing.amount AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TYPE billing.price AS (value billing.amount, currency billing.currency);
CREATE TYPE billing.period AS RANGE (subtype = date);
CREATE TABLE billing.invoices (id int PRIMARY KEY, price billing.price, during billing.period);
GRANT USAGE ON SCHEMA billing TO PUBLIC;
GRANT CREATE ON SCHEMA public TO PUBLIC;
