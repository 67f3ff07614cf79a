CREATE SCHEMA ext_a; CREATE SCHEMA ext_b;
CREATE EXTENSION citext SCHEMA ext_a; CREATE EXTENSION hstore SCHEMA ext_b; CREATE EXTENSION pg_trgm SCHEMA ext_a; CREATE EXTENSION "uuid-ossp" SCHEMA public;
CREATE EXTENSION cube SCHEMA ext_b; CREATE EXTENSION earthdistance SCHEMA ext_b;
CREATE TABLE public.usr (id uuid PRIMARY KEY DEFAULT public.uuid_generate_v4(), mail ext_a.citext UNIQUE, attrs ext_b.hstore DEFAULT ''::ext_b.hstore, nick text, pos ext_b.cube);
CREATE INDEX usr_trgm ON public.usr USING gin (nick ext_a.gin_trgm_ops);
CREATE INDEX usr_attr ON public.usr USING gist (attrs ext_b.gist_hstore_ops (siglen = 32));
CREATE VIEW public.usr_v AS SELECT id, mail, attrs OPERATOR(ext_b.->) 'lang' AS lang, ext_a.similarity(nick, 'bob') AS sim FROM public.usr WHERE mail OPERATOR(ext_a.=) 'x'::ext_a.citext;
CREATE DOMAIN public.mail AS ext_a.citext CHECK (VALUE OPERATOR(ext_a.~~) '%@%'::ext_a.citext);
CREATE FUNCTION public.by_mail(m public.mail) RETURNS SETOF public.usr STABLE BEGIN ATOMIC SELECT * FROM public.usr u WHERE u.mail OPERATOR(ext_a.=) m; END;
COMMENT ON EXTENSION citext IS 'our own comment';
CREATE MATERIALIZED VIEW public.usr_m AS SELECT mail, count(*) AS n FROM public.usr_v GROUP BY mail;
CREATE UNIQUE INDEX usr_m_u ON public.usr_m (mail);

