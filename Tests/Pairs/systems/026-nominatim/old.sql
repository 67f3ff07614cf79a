CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TYPE nearplace AS (place_id BIGINT);
CREATE TYPE wikipedia_article_match AS (language TEXT, title TEXT, importance FLOAT);
CREATE TABLE import_status (lastimportdate timestamp with time zone NOT NULL, sequence_id integer, indexed boolean);
CREATE TABLE placex (
  place_id BIGINT NOT NULL,
  parent_place_id BIGINT,
  partition SMALLINT,
  osm_id BIGINT NOT NULL,
  osm_type CHAR(1) NOT NULL,
  class TEXT NOT NULL,
  type TEXT NOT NULL,
  rank_search SMALLINT,
  rank_address SMALLINT,
  importance FLOAT,
  indexed_status SMALLINT,
  name HSTORE,
  address HSTORE,
  extratags HSTORE,
  country_code VARCHAR(2),
  housenumber TEXT,
  postcode TEXT,
  calculated_country_code varchar(2),
  wikipedia TEXT
);
CREATE UNIQUE INDEX idx_place_id ON placex USING btree (place_id);
CREATE INDEX idx_placex_osmid ON placex USING btree (osm_type, osm_id);
CREATE INDEX idx_placex_rank_search ON placex USING btree (rank_search);
CREATE SEQUENCE seq_place START 1;
CREATE TABLE search_name_blank (place_id BIGINT, search_rank smallint, address_rank smallint, name_vector integer[], nameaddress_vector integer[], country_code varchar(2));
CREATE TABLE search_name () INHERITS (search_name_blank);
CREATE INDEX idx_search_name_nameaddress_vector ON search_name USING gin (nameaddress_vector) WITH (fastupdate = off);
CREATE INDEX idx_search_name_name_vector ON search_name USING gin (name_vector) WITH (fastupdate = off);
CREATE OR REPLACE FUNCTION make_standard_name(name TEXT) RETURNS TEXT AS $$
DECLARE
  o TEXT;
BEGIN
  o := public.gettokenstring_stub(public.translit_stub(name));
  RETURN trim(substr(o,1,length(o)));
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE OR REPLACE FUNCTION getorcreate_word_id(lookup_word TEXT) RETURNS INTEGER AS $$
DECLARE
  lookup_token TEXT;
BEGIN
  lookup_token := trim(lookup_word);
  RETURN length(lookup_token);
END;
$$ LANGUAGE plpgsql;
CREATE OR REPLACE FUNCTION get_name_by_language(name hstore, languagepref TEXT[]) RETURNS TEXT AS $$
DECLARE
  result TEXT;
BEGIN
  FOR j IN 1..array_upper(languagepref,1) LOOP
    IF name ? languagepref[j] THEN
      result := trim(name->languagepref[j]);
      IF result != '' THEN return result; END IF;
    END IF;
  END LOOP;
  RETURN trim((avals(name))[array_length(avals(name), 1)]);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
GRANT SELECT ON placex TO bacula_web;
