CREATE SCHEMA ext_a; CREATE SCHEMA ext_b;
CREATE EXTENSION citext SCHEMA ext_b; CREATE EXTENSION hstore SCHEMA public; CREATE EXTENSION pg_trgm SCHEMA ext_b; CREATE EXTENSION pgcrypto SCHEMA ext_a;
CREATE EXTENSION cube SCHEMA public; CREATE EXTENSION btree_gin SCHEMA ext_a;
CREATE TABLE public.usr (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), mail ext_b.citext UNIQUE, attrs jsonb DEFAULT '{}', nick ext_b.citext, pos public.cube);
CREATE INDEX usr_trgm ON public.usr USING gist ((nick::text) ext_b.gist_trgm_ops (siglen = 64));
CREATE INDEX usr_attr ON public.usr USING gin (attrs, mail, id);
CREATE VIEW public.usr_v AS SELECT id, mail, attrs ->> 'lang' AS lang, ext_b.word_similarity(nick::text, 'bob') AS sim, public.hstore('a', 'b') AS h FROM public.usr WHERE mail OPERATOR(ext_b.=) 'x'::ext_b.citext;
CREATE DOMAIN public.mail AS ext_b.citext CHECK (VALUE OPERATOR(ext_b.~) '@'::ext_b.citext);
CREATE FUNCTION public.by_mail(m public.mail) RETURNS SETOF public.usr STABLE BEGIN ATOMIC SELECT * FROM public.usr u WHERE u.mail OPERATOR(ext_b.=) m AND ext_a.digest(u.nick::text, 'sha1') IS NOT NULL; END;
COMMENT ON EXTENSION pgcrypto IS 'digests';
CREATE MATERIALIZED VIEW public.usr_m AS SELECT mail, count(*) AS n FROM public.usr_v GROUP BY mail;
CREATE UNIQUE INDEX usr_m_u ON public.usr_m (mail);

