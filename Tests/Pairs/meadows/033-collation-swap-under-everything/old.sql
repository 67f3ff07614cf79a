CREATE SCHEMA c;
CREATE COLLATION c.k (provider = icu, locale = 'fr');
CREATE DOMAIN c.name AS text COLLATE c.k;
CREATE TYPE c.comp AS (n text COLLATE c.k);
CREATE TABLE c.p (n c.name, d text COLLATE c.k NOT NULL) PARTITION BY RANGE (d COLLATE c.k);
CREATE TABLE c.p1 PARTITION OF c.p FOR VALUES FROM ('a') TO ('m');
CREATE INDEX p_n ON c.p (n COLLATE "C", d);
