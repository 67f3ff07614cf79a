CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TYPE addressline AS (place_id BIGINT, osm_type CHAR(1), osm_id BIGINT, name HSTORE, class TEXT, isaddress BOOLEAN, distance FLOAT);
CREATE TYPE wikipedia_article_match AS (language TEXT, title TEXT, importance FLOAT, wikidata TEXT);
CREATE TABLE import_status (lastimportdate timestamp with time zone NOT NULL, sequence_id integer, indexed boolean);
CREATE TABLE nominatim_properties (property TEXT NOT NULL, value TEXT);
CREATE INDEX ON nominatim_properties (property);
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
  indexed_date TIMESTAMP,
  indexed_status SMALLINT,
  linked_place_id BIGINT,
  admin_level SMALLINT DEFAULT 15,
  token_info JSONB,
  entrances JSONB,
  name HSTORE,
  address HSTORE,
  extratags HSTORE,
  country_code VARCHAR(2),
  housenumber TEXT,
  postcode TEXT,
  wikipedia TEXT
);
CREATE UNIQUE INDEX idx_place_id ON placex USING btree (place_id);
CREATE INDEX idx_placex_osmid ON placex USING btree (osm_type, osm_id);
CREATE INDEX idx_placex_rank_search ON placex USING btree (rank_search) WHERE rank_search > 0;
CREATE INDEX idx_placex_linked_place_id ON placex USING btree (linked_place_id) WHERE linked_place_id IS NOT NULL;
CREATE INDEX idx_placex_wikidata ON placex USING btree ((extratags -> 'wikidata'::text)) WHERE extratags ? 'wikidata'::text AND class = 'place' AND osm_type = 'N' AND rank_search < 26;
CREATE SEQUENCE seq_place START 1;
CREATE TABLE search_name (place_id BIGINT, importance FLOAT, search_rank SMALLINT, address_rank SMALLINT, name_vector INTEGER[], nameaddress_vector INTEGER[], country_code VARCHAR(2));
CREATE INDEX idx_search_name_nameaddress_vector ON search_name USING gin (nameaddress_vector) WITH (fastupdate = off);
CREATE INDEX idx_search_name_name_vector ON search_name USING gin (name_vector) WITH (fastupdate = off);
CREATE OR REPLACE FUNCTION token_normalized_postcode(postcode TEXT) RETURNS TEXT AS $$
  SELECT CASE WHEN postcode SIMILAR TO '%(,|;)%' THEN NULL ELSE upper(trim(postcode)) END;
$$ LANGUAGE SQL IMMUTABLE STRICT PARALLEL SAFE;
CREATE INDEX idx_placex_postcode ON placex (token_normalized_postcode(postcode));
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
$$ LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE;
GRANT SELECT ON placex, search_name, import_status TO bacula_web;
