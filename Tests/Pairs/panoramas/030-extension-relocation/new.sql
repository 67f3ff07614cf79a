CREATE SCHEMA extensions;
CREATE EXTENSION citext SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;
CREATE EXTENSION pgcrypto;
CREATE EXTENSION seg SCHEMA extensions;
CREATE EXTENSION "uuid-ossp" SCHEMA extensions;
CREATE SCHEMA crm;
CREATE DOMAIN crm.email AS extensions.citext CHECK (VALUE::text ~ '^[^@]+@[^@]+$');
CREATE TYPE crm.channel AS (kind text, address
    extensions.citext,
    opts
    extensions.hstore
);
CREATE TABLE crm.contacts (
    id uuid DEFAULT
    extensions.uuid_generate_v4()
    PRIMARY KEY,
    email crm.email UNIQUE,
    name text NOT NULL,
    channels crm.channel[],
    props
    extensions.hstore DEFAULT ''::extensions.hstore
);
CREATE INDEX contacts_props ON crm.contacts USING gin (props);
CREATE TABLE crm.companies (
    id serial PRIMARY KEY,
    domain
    extensions.citext
    NOT NULL UNIQUE,
    profile text
);
CREATE TABLE crm.measures (id serial PRIMARY KEY, span extensions.seg, EXCLUDE USING gist (span WITH OPERATOR(extensions.&&)));
CREATE FUNCTION crm.prop(c crm.contacts, k text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.props OPERATOR(
    extensions.->
    ) k $$;
CREATE FUNCTION crm.digest(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT encode(public.digest(t, 'sha256'), 'hex') $$;
CREATE VIEW crm.mailable AS SELECT id, email, crm.digest(email::text) AS hash FROM crm.contacts WHERE email IS NOT NULL;
CREATE VIEW crm.by_domain AS SELECT co.id, co.domain, count(c.id) AS n FROM crm.companies co LEFT JOIN crm.contacts c ON split_part(c.email::text, '@', 2) = co.domain::text GROUP BY co.id;
CREATE INDEX contacts_hash ON crm.contacts (crm.digest(email::text));
GRANT USAGE ON SCHEMA crm TO pair_crm;
GRANT USAGE ON SCHEMA extensions TO pair_crm;
GRANT SELECT ON crm.mailable TO pair_crm;
REVOKE EXECUTE ON FUNCTION public.crypt(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.crypt(text, text) TO pair_crm;
COMMENT ON DOMAIN crm.email IS 'case blind e-mail';
COMMENT ON EXTENSION hstore IS 'moved to extensions';
