CREATE SCHEMA i18n;
CREATE COLLATION i18n.natural (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION case_blind (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
CREATE TABLE locales (
    code text COLLATE "C" PRIMARY KEY,
    name text COLLATE i18n.natural NOT NULL,
    parent text COLLATE "C" REFERENCES locales
);
CREATE TABLE keys (
    id bigserial PRIMARY KEY,
    key text COLLATE i18n.natural NOT NULL,
    context text COLLATE "C" NOT NULL DEFAULT '',
    CONSTRAINT keys_key UNIQUE (context, key)
);
CREATE INDEX keys_ctx ON keys (key COLLATE "C" text_pattern_ops);
CREATE TABLE translations (
    key_id bigint NOT NULL REFERENCES keys ON DELETE CASCADE,
    locale text COLLATE "C" NOT NULL REFERENCES locales ON UPDATE CASCADE,
    value text[] NOT NULL,
    upper_value text COLLATE i18n.natural GENERATED ALWAYS AS (upper(value[1])) STORED,
    state smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (key_id, locale),
    CHECK (cardinality(value) BETWEEN 1 AND 6)
) PARTITION BY LIST (locale);
CREATE TABLE translations_de PARTITION OF translations FOR VALUES IN ('de','de_AT');
CREATE TABLE translations_other PARTITION OF translations DEFAULT;
CREATE INDEX tr_value ON translations (upper_value);
CREATE TABLE glossary (
    term varchar(100) COLLATE case_blind PRIMARY KEY,
    meaning text
);
CREATE TABLE term_uses (
    term varchar(100) COLLATE case_blind REFERENCES glossary ON UPDATE CASCADE,
    key_id bigint REFERENCES keys ON DELETE CASCADE,
    PRIMARY KEY (key_id, term)
);
CREATE MATERIALIZED VIEW missing AS SELECT k.key, l.code FROM keys k CROSS JOIN locales l WHERE NOT EXISTS (SELECT 1 FROM translations t WHERE t.key_id = k.id AND t.locale = l.code);
CREATE VIEW sorted AS SELECT k.key, t.upper_value AS value FROM translations t JOIN keys k ON k.id = t.key_id ORDER BY t.upper_value COLLATE i18n.natural;
CREATE TYPE entry AS (key text COLLATE i18n.natural, value text[], locale text COLLATE "C");
CREATE FUNCTION export(l text DEFAULT 'en') RETURNS SETOF entry LANGUAGE sql STABLE AS $$ SELECT k.key, t.value, t.locale FROM public.translations t JOIN public.keys k ON k.id = t.key_id WHERE t.locale = l $$;
CREATE TABLE comments (
    key_id bigint REFERENCES keys ON DELETE CASCADE,
    body text COLLATE "POSIX"
);
