CREATE COLLATION de_like FROM "C";
CREATE COLLATION case_blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE locales (
    code varchar(5) PRIMARY KEY,
    name text COLLATE de_like NOT NULL
);
CREATE TABLE keys (
    id serial PRIMARY KEY,
    key text COLLATE "C" NOT NULL,
    context text,
    CONSTRAINT keys_key UNIQUE (key)
);
CREATE INDEX keys_ctx ON keys (context COLLATE "POSIX", key);
CREATE TABLE translations (
    key_id int NOT NULL REFERENCES keys ON DELETE CASCADE,
    locale varchar(5) NOT NULL REFERENCES locales,
    plural int NOT NULL DEFAULT 0,
    value text NOT NULL,
    upper_value text GENERATED ALWAYS AS (upper(value COLLATE "C")) STORED,
    fuzzy boolean NOT NULL DEFAULT false,
    PRIMARY KEY (key_id, locale, plural)
);
CREATE INDEX tr_value ON translations (lower(value) COLLATE de_like);
CREATE TABLE glossary (
    term text COLLATE case_blind PRIMARY KEY,
    meaning text
);
CREATE TABLE term_uses (
    term text COLLATE case_blind REFERENCES glossary,
    key_id int REFERENCES keys,
    PRIMARY KEY (term, key_id)
);
CREATE VIEW missing AS SELECT k.key, l.code FROM keys k CROSS JOIN locales l WHERE NOT EXISTS (SELECT 1 FROM translations t WHERE t.key_id = k.id AND t.locale = l.code);
CREATE VIEW sorted AS SELECT k.key, t.value FROM translations t JOIN keys k ON k.id = t.key_id ORDER BY t.value COLLATE de_like;
CREATE TYPE entry AS (key text COLLATE "C", value text);
CREATE FUNCTION export(l varchar) RETURNS SETOF entry LANGUAGE sql STABLE AS $$ SELECT k.key, t.value FROM public.translations t JOIN public.keys k ON k.id = t.key_id WHERE t.locale = l $$;
COMMENT ON COLLATION de_like IS 'stand-in';
CREATE TABLE comments (
    key_id int REFERENCES keys,
    body text COLLATE de_like
);
