CREATE EXTENSION citext;
CREATE DOMAIN public.email AS text COLLATE "C" NOT NULL CONSTRAINT email_shape CHECK (VALUE ~ '^[^@]+@[^@]+$') CONSTRAINT email_len CHECK (length(VALUE) < 255);
COMMENT ON DOMAIN public.email IS 'RFC-ish';
COMMENT ON CONSTRAINT email_len ON DOMAIN public.email IS 'max';
CREATE DOMAIN public.pct AS numeric(5,2) DEFAULT 5 NOT NULL CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN public.small_pct AS public.pct CHECK (VALUE <= 10);
CREATE TABLE public.usr (id int PRIMARY KEY, mail public.email NOT NULL, nick citext UNIQUE, discount public.small_pct, tags public.email[]);
