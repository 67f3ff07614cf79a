CREATE SCHEMA co;
CREATE COLLATION co.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION co.num (provider = icu, locale = 'en-u-kn-true');
CREATE DOMAIN co.name AS text COLLATE co.ci CHECK (VALUE <> 'admin');
CREATE TYPE co.lbl AS (t text COLLATE co.num, n int);
CREATE TYPE co.crange AS RANGE (subtype = text, collation = co.num);
CREATE TABLE co.person (
  id int PRIMARY KEY, nick co.name UNIQUE, code text COLLATE co.num,
  mail text, l co.lbl, r co.crange,
  UNIQUE (mail, code)
);
CREATE INDEX person_m ON co.person (mail COLLATE co.ci, lower(code) COLLATE co.num DESC);
CREATE TABLE co.byc (c text COLLATE co.num, n int) PARTITION BY RANGE (c);
CREATE TABLE co.byc1 PARTITION OF co.byc FOR VALUES FROM ('a2') TO ('a10');
CREATE VIEW co.v AS SELECT nick, code < 'a10' AS early, mail COLLATE co.ci AS m FROM co.person ORDER BY code;
