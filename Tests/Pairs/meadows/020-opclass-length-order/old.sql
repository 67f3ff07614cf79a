CREATE FUNCTION public.len_cmp(text, text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btint4cmp(length($1), length($2)) $$;
CREATE TABLE public.word (w text PRIMARY KEY);
CREATE INDEX word_w ON public.word (w text_pattern_ops);
