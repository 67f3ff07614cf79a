CREATE SCHEMA i18n;
CREATE COLLATION i18n.case_insensitive (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION i18n.numeric_order (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION i18n.french (LC_COLLATE = 'C', LC_CTYPE = 'C.UTF-8');
COMMENT ON COLLATION i18n.case_insensitive IS 'ignores case';
CREATE DOMAIN i18n.login AS text COLLATE i18n.case_insensitive CHECK (VALUE <> '');
CREATE TYPE i18n.label AS (lang text, value text COLLATE i18n.numeric_order);
CREATE TABLE users (
    id int PRIMARY KEY, login i18n.login NOT NULL, city varchar(50) COLLATE i18n.numeric_order, bio text COLLATE "C",
    email text COLLATE i18n.case_insensitive,
    CONSTRAINT users_email_key UNIQUE (email)
);
CREATE UNIQUE INDEX users_login ON users (login);
CREATE INDEX users_city ON users (city COLLATE i18n.french DESC, bio COLLATE "POSIX" text_pattern_ops);
CREATE INDEX users_expr ON users ((left(bio, 3) COLLATE i18n.french));
CREATE VIEW cities AS SELECT DISTINCT city COLLATE i18n.french AS city FROM users ORDER BY 1;
