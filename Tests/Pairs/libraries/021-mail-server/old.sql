CREATE SCHEMA mail;
SET search_path = mail, public;
CREATE DOMAIN address AS varchar(320) CHECK (VALUE LIKE '%@%');
CREATE TABLE virtual_domains (id serial PRIMARY KEY, name varchar(255) NOT NULL UNIQUE);
CREATE TABLE virtual_users (id serial PRIMARY KEY, domain_id integer NOT NULL REFERENCES virtual_domains ON DELETE CASCADE, email address NOT NULL UNIQUE, pwhash varchar(106) NOT NULL, quota integer DEFAULT 0);
CREATE TABLE virtual_aliases (id serial PRIMARY KEY, domain_id integer NOT NULL REFERENCES virtual_domains ON DELETE CASCADE, source address NOT NULL, destination address NOT NULL);
CREATE TABLE message (id bigserial PRIMARY KEY,
user_id integer NOT NULL REFERENCES virtual_users,
uid integer NOT NULL, folder varchar(255) NOT NULL DEFAULT 'INBOX', 
seen boolean DEFAULT false, answered boolean DEFAULT false, flagged boolean DEFAULT false,
received timestamptz NOT NULL DEFAULT now(), headers 
text
, 
size integer NOT NULL);
CREATE UNIQUE INDEX message_uid ON message (user_id, folder, uid);
CREATE INDEX message_unseen ON message (user_id) WHERE NOT seen;
CREATE FUNCTION resolve(
a varchar) RETURNS SETOF varchar LANGUAGE sql STABLE AS 'SELECT destination FROM mail.virtual_aliases WHERE source = a';
CREATE VIEW dovecot_users AS SELECT email AS "user", pwhash AS hash, '*:bytes=' || quota AS quota_rule FROM virtual_users;
CREATE TABLE greylist (id serial PRIMARY KEY, ip varchar(45), sender varchar(320), rcpt varchar(320), first timestamp, passes integer DEFAULT 0);

