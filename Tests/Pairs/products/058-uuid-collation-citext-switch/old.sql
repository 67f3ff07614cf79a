CREATE EXTENSION citext;
CREATE EXTENSION btree_gin;
CREATE DOMAIN email AS citext CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TABLE account (id int PRIMARY KEY, mail email NOT NULL, name 
citext
, bio text COLLATE 
"C"
, city text
, UNIQUE (mail), UNIQUE (name));
CREATE INDEX account_city_name ON account USING gin (id, city);
CREATE INDEX account_bio ON account (bio 
COLLATE "en-x-icu"
, city 
);
CREATE TABLE login (mail email, at timestamptz DEFAULT now(), ok bool);
CREATE VIEW failed AS SELECT a.name, count(*) AS n FROM login l JOIN account a ON a.mail = l.mail WHERE NOT l.ok GROUP BY a.name ORDER BY a.name;
CREATE FUNCTION find_account(m email) RETURNS account LANGUAGE sql STABLE AS 'SELECT * FROM account WHERE mail = m';
CREATE TABLE parted (k text COLLATE "C" NOT NULL) PARTITION BY RANGE (k COLLATE 
"C"
);
CREATE TABLE parted_am PARTITION OF parted FOR VALUES FROM ('a') TO ('n');
