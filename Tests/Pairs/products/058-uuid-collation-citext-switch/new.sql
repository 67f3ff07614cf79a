CREATE COLLATION case_insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE EXTENSION btree_gin;
CREATE DOMAIN email AS text COLLATE case_insensitive CHECK (VALUE COLLATE "C" ~ '^[^@]+@[^@]+$');
CREATE TABLE account (id int PRIMARY KEY, mail email NOT NULL, name 
varchar(80) COLLATE case_insensitive
, bio text COLLATE 
"POSIX"
, city text
COLLATE "de-x-icu"
, UNIQUE (mail), UNIQUE (name));
CREATE INDEX account_city_name ON account USING gin (id, city);
CREATE INDEX account_bio ON account (bio 
COLLATE "fr-x-icu"
, city 
COLLATE "C" text_pattern_ops
);
CREATE TABLE login (mail email, at timestamptz DEFAULT now(), ok bool);
CREATE VIEW failed AS SELECT a.name, count(*) AS n FROM login l JOIN account a ON a.mail = l.mail WHERE NOT l.ok GROUP BY a.name ORDER BY a.name;
CREATE FUNCTION find_account(m email) RETURNS account LANGUAGE sql STABLE AS 'SELECT * FROM account WHERE mail = m';
CREATE TABLE parted (k text COLLATE "C" NOT NULL) PARTITION BY RANGE (k COLLATE 
"POSIX"
);
CREATE TABLE parted_am PARTITION OF parted FOR VALUES FROM ('a') TO ('n');
