CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE trans_project (id serial PRIMARY KEY, name varchar(60) UNIQUE NOT NULL, slug varchar(60) UNIQUE NOT NULL, web varchar(200) NOT NULL DEFAULT '');
CREATE TABLE lang_language (id serial PRIMARY KEY, code varchar(50) NOT NULL UNIQUE, name varchar(100) NOT NULL, plural_equation varchar(400) NOT NULL DEFAULT 'n != 1', nplurals integer NOT NULL DEFAULT 2, direction varchar(3) NOT NULL DEFAULT 'ltr' CHECK (direction = 'ltr' OR direction = 'rtl'));
CREATE TABLE trans_component (
    id serial PRIMARY KEY,
    project_id integer NOT NULL CONSTRAINT trans_component_project_id_4e6b_fk REFERENCES trans_project (id) DEFERRABLE INITIALLY DEFERRED,
    name varchar(100) NOT NULL,
    slug varchar(100) NOT NULL,
    repo varchar(200) NOT NULL,
    file_format varchar(50) NOT NULL,
    locked boolean NOT NULL DEFAULT false,
    CONSTRAINT trans_component_slug_uniq UNIQUE (project_id, slug)
);
CREATE INDEX trans_component_project_id ON trans_component (project_id);
CREATE TABLE trans_translation (
    id serial PRIMARY KEY,
    component_id integer NOT NULL REFERENCES trans_component (id) DEFERRABLE INITIALLY DEFERRED,
    language_id integer NOT NULL REFERENCES lang_language (id) DEFERRABLE INITIALLY DEFERRED,
    filename varchar(400) NOT NULL,
    revision varchar(100) NOT NULL DEFAULT '',
    total integer NOT NULL DEFAULT 0,
    translated integer NOT NULL DEFAULT 0,
    fuzzy integer NOT NULL DEFAULT 0,
    UNIQUE (component_id, language_id)
);
CREATE TABLE trans_unit (
    id serial PRIMARY KEY,
    translation_id integer NOT NULL REFERENCES trans_translation (id) DEFERRABLE INITIALLY DEFERRED,
    checksum varchar(40) NOT NULL,
    contentsum varchar(40) NOT NULL,
    source text NOT NULL,
    target text NOT NULL DEFAULT '',
    fuzzy boolean NOT NULL DEFAULT false,
    translated boolean NOT NULL DEFAULT false,
    position integer NOT NULL,
    priority integer NOT NULL DEFAULT 100
);
CREATE INDEX trans_unit_checksum_like ON trans_unit (checksum varchar_pattern_ops);
CREATE INDEX trans_unit_translation_id ON trans_unit (translation_id);
CREATE UNIQUE INDEX trans_unit_uniq ON trans_unit (translation_id, checksum);
CREATE TABLE trans_suggestion (
    id serial PRIMARY KEY,
    contentsum varchar(40) NOT NULL,
    target text NOT NULL,
    user_id integer,
    project_id integer NOT NULL REFERENCES trans_project (id) DEFERRABLE INITIALLY DEFERRED,
    language_id integer NOT NULL REFERENCES lang_language (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE trans_check (
    id serial PRIMARY KEY,
    contentsum varchar(40) NOT NULL,
    project_id integer NOT NULL REFERENCES trans_project (id),
    language_id integer REFERENCES lang_language (id),
    "check" varchar(50) NOT NULL,
    "ignore" boolean NOT NULL DEFAULT false
);

-- 0050_plurals: languages have several plural formulas
CREATE TABLE lang_plural (id serial PRIMARY KEY, source smallint NOT NULL DEFAULT 0, number smallint NOT NULL DEFAULT 2, formula varchar(400) NOT NULL DEFAULT 'n != 1', type smallint NOT NULL DEFAULT 1, language_id integer NOT NULL REFERENCES lang_language (id) DEFERRABLE INITIALLY DEFERRED);
INSERT INTO lang_plural (language_id, number, formula) SELECT id, nplurals, plural_equation FROM lang_language;
ALTER TABLE lang_language DROP COLUMN plural_equation, DROP COLUMN nplurals;
ALTER TABLE lang_language ALTER direction DROP DEFAULT, ADD COLUMN population bigint NOT NULL DEFAULT 0;
ALTER TABLE lang_language DROP CONSTRAINT lang_language_direction_check;
ALTER TABLE trans_translation ADD COLUMN plural_id integer REFERENCES lang_plural (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trans_translation DROP COLUMN total, DROP COLUMN translated, DROP COLUMN fuzzy;

-- 0062_unit_state: two booleans become one state
ALTER TABLE trans_unit ADD COLUMN state integer NOT NULL DEFAULT 0;
UPDATE trans_unit SET state = CASE WHEN translated THEN 20 WHEN fuzzy THEN 10 ELSE 0 END;
ALTER TABLE trans_unit DROP COLUMN fuzzy, DROP COLUMN translated;
ALTER TABLE trans_unit ADD CONSTRAINT trans_unit_state_known CHECK (state IN (0, 10, 20, 30, 100));
ALTER TABLE trans_unit ADD COLUMN id_hash bigint, ADD COLUMN num_words integer NOT NULL DEFAULT 0;
UPDATE trans_unit SET id_hash = ('x' || left(checksum, 16))::bit(64)::bigint;
ALTER TABLE trans_unit ALTER id_hash SET NOT NULL;
DROP INDEX trans_unit_uniq;
DROP INDEX trans_unit_checksum_like;
ALTER TABLE trans_unit DROP COLUMN checksum, DROP COLUMN contentsum;
ALTER TABLE trans_unit ADD CONSTRAINT trans_unit_translation_id_id_hash_uniq UNIQUE (translation_id, id_hash);
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX unit_source_fulltext ON trans_unit USING gin (source gin_trgm_ops, translation_id) WITH (fastupdate = off);
CREATE INDEX unit_target_fulltext ON trans_unit USING gin (target gin_trgm_ops);
CREATE INDEX trans_unit_source_md5_index ON trans_unit (md5(source), translation_id);
CREATE INDEX trans_unit_pending ON trans_unit (translation_id) WHERE state < 20;

-- 0070_suggestion_unit, checks move to another app (another schema)
ALTER TABLE trans_suggestion ADD COLUMN unit_id integer REFERENCES trans_unit (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trans_suggestion ALTER COLUMN unit_id SET NOT NULL;
ALTER TABLE trans_suggestion DROP COLUMN project_id, DROP COLUMN language_id, DROP COLUMN contentsum;
CREATE SCHEMA checks;
ALTER TABLE trans_check SET SCHEMA checks;
ALTER TABLE checks.trans_check RENAME TO checks_check;
ALTER TABLE checks.checks_check RENAME COLUMN "check" TO name;
ALTER TABLE checks.checks_check RENAME COLUMN "ignore" TO dismissed;
ALTER TABLE checks.checks_check DROP COLUMN project_id, DROP COLUMN language_id, DROP COLUMN contentsum, ADD COLUMN unit_id integer NOT NULL REFERENCES trans_unit (id);
ALTER TABLE checks.checks_check ADD CONSTRAINT checks_check_unit_id_name_uniq UNIQUE (unit_id, name);
CREATE TABLE trans_label (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name varchar(190) NOT NULL, color varchar(30) NOT NULL, project_id integer NOT NULL REFERENCES trans_project (id) DEFERRABLE INITIALLY DEFERRED, UNIQUE (project_id, name));
CREATE TABLE trans_unit_labels (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, unit_id integer NOT NULL REFERENCES trans_unit (id), label_id bigint NOT NULL REFERENCES trans_label (id), UNIQUE (unit_id, label_id));
CREATE MATERIALIZED VIEW translation_stats AS
    SELECT t.id AS translation_id, count(*) AS "all", count(*) FILTER (WHERE u.state >= 20) AS translated, count(*) FILTER (WHERE u.state = 10) AS fuzzy, sum(u.num_words) AS words
    FROM trans_translation t JOIN trans_unit u ON u.translation_id = t.id GROUP BY t.id;
CREATE UNIQUE INDEX translation_stats_pk ON translation_stats (translation_id);
ALTER TABLE trans_component RENAME CONSTRAINT trans_component_slug_uniq TO trans_component_project_id_slug_uniq;
ALTER TABLE trans_component ADD COLUMN linked_component_id integer REFERENCES trans_component (id) DEFERRABLE INITIALLY DEFERRED, ADD COLUMN source_language_id integer NOT NULL DEFAULT 1;
