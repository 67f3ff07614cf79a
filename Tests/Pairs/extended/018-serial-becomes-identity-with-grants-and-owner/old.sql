CREATE TABLE entries (id serial PRIMARY KEY, no bigserial, text text);
ALTER TABLE entries OWNER TO keeper;
GRANT INSERT ON entries TO writer;
GRANT USAGE ON SEQUENCE entries_id_seq, entries_no_seq TO writer;
