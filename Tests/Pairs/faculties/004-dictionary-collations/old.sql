-- publisher of dictionaries: many languages, ICU collations
CREATE SCHEMA coll;
CREATE COLLATION coll.de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION coll.numeric (provider = icu, locale =
'en-u-kn-true'
);
CREATE COLLATION coll.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION coll.ai (provider = icu, locale = 'und-u-ks-level1-kc-true', deterministic = false);
CREATE COLLATION coll.plain FROM "C";
COMMENT ON COLLATION coll.ci IS 'case-insensitive';
CREATE DOMAIN headword_t AS text COLLATE coll.
ci
 CHECK (VALUE <> '');
CREATE TYPE sense AS (gloss text COLLATE coll.de_phone, register text);
CREATE TABLE language (code char(3) PRIMARY KEY, name text COLLATE
"C"
 NOT NULL UNIQUE);
CREATE TABLE dictionary (id serial PRIMARY KEY, title text NOT NULL COLLATE coll.numeric, from_lang char(3) REFERENCES language, to_lang char(3) REFERENCES language
);
CREATE TABLE entry (
    id bigserial PRIMARY KEY,
    dict int NOT NULL REFERENCES dictionary,
    headword headword_t NOT NULL,
    homograph smallint DEFAULT 1,
    ipa text COLLATE coll.plain,
    senses sense[] NOT NULL DEFAULT '{}',
    sortkey text COLLATE coll.de_phone GENERATED ALWAYS AS (lower(headword COLLATE
coll.de_phone
)) STORED,
    UNIQUE (dict, headword, homograph)
);
CREATE INDEX entry_sort ON entry (dict, sortkey);
CREATE INDEX entry_sv ON entry (headword COLLATE
"sv-x-icu"
, ipa COLLATE "en-x-icu" DESC);
CREATE INDEX entry_prefix ON entry (sortkey COLLATE "C" text_pattern_ops) WHERE ipa COLLATE coll.plain <> '';
ALTER TABLE entry ADD CONSTRAINT no_shout CHECK (headword COLLATE "C" <> upper(headword COLLATE "C") OR length(headword) <
3
);
CREATE TYPE text_span AS RANGE (subtype = text, collation = coll.
plain
);
CREATE TABLE volume (dict int REFERENCES dictionary, no int, covers text_span, PRIMARY KEY (dict, no));
CREATE TABLE quote (id serial, entry bigint REFERENCES entry, txt text, lang text DEFAULT 'deu') PARTITION BY RANGE (txt COLLATE "C");
CREATE TABLE quote_am PARTITION OF quote FOR VALUES FROM (MINVALUE) TO ('n');
CREATE TABLE quote_nz PARTITION OF quote FOR VALUES FROM ('n') TO (MAXVALUE);
CREATE VIEW sorted AS SELECT headword, sortkey FROM entry ORDER BY headword COLLATE coll.
numeric
, sortkey;
CREATE MATERIALIZED VIEW heads AS SELECT DISTINCT headword::text COLLATE coll.ci AS h FROM entry;
CREATE UNIQUE INDEX ON heads (h);
CREATE FUNCTION cmp(a text, b text) RETURNS int IMMUTABLE LANGUAGE sql AS $$ SELECT CASE WHEN a COLLATE coll.de_phone < b THEN -1 ELSE
1
 END $$;
CREATE STATISTICS entry_st (ndistinct) ON dict, homograph FROM entry;
