CREATE TEXT SEARCH DICTIONARY public.d1 (TEMPLATE = simple, stopwords = 'english');
CREATE TEXT SEARCH DICTIONARY public.d2 (TEMPLATE = snowball, language = 'german');
CREATE TEXT SEARCH CONFIGURATION public.cfg (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.cfg ALTER MAPPING FOR asciiword WITH public.d1, public.d2;
CREATE TEXT SEARCH CONFIGURATION public.cfg2 (COPY = public.cfg);
CREATE TABLE public.t (a text);
CREATE INDEX t_fts ON public.t USING gin (to_tsvector('public.cfg', a));
