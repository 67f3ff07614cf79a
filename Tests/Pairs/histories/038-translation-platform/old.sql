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
