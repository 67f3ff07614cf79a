CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE EXTENSION pgcrypto;
CREATE EXTENSION cube;
CREATE SCHEMA crm;
CREATE DOMAIN crm.email AS public.citext CHECK (VALUE::text ~ '@');
CREATE TYPE crm.channel AS (kind text, address
    public.citext,
    opts
    public.hstore
);
CREATE TABLE crm.contacts (
    id uuid DEFAULT
    gen_random_uuid()
    PRIMARY KEY,
    email crm.email UNIQUE,
    name text NOT NULL,
    channels crm.channel[],
    props
    public.hstore DEFAULT ''::public.hstore
);
CREATE INDEX contacts_props ON crm.contacts USING gin (props);
CREATE TABLE crm.companies (
    id serial PRIMARY KEY,
    domain
    public.citext
    NOT NULL UNIQUE,
    profile public.cube
);
CREATE INDEX companies_profile ON crm.companies USING gist (profile);
CREATE FUNCTION crm.prop(c crm.contacts, k text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT c.props OPERATOR(
    public.->
    ) k $$;
CREATE FUNCTION crm.digest(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT encode(public.digest(t, 'sha256'), 'hex') $$;
CREATE VIEW crm.mailable AS SELECT id, email, crm.digest(email::text) AS hash FROM crm.contacts WHERE email IS NOT NULL;
CREATE VIEW crm.by_domain AS SELECT co.id, co.domain, count(c.id) AS n FROM crm.companies co LEFT JOIN crm.contacts c ON split_part(c.email::text, '@', 2) = co.domain::text GROUP BY co.id;
CREATE INDEX contacts_hash ON crm.contacts (crm.digest(email::text));
GRANT USAGE ON SCHEMA crm TO pair_crm;
GRANT SELECT ON crm.mailable TO pair_crm;
REVOKE EXECUTE ON FUNCTION public.crypt(text, text) FROM PUBLIC;
COMMENT ON DOMAIN crm.email IS 'case blind e-mail';
