CREATE TABLE collection (
    name text PRIMARY KEY,
    options json NOT NULL DEFAULT '{}'
);
CREATE TABLE document (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    collection text NOT NULL REFERENCES collection ON DELETE CASCADE,
    body json NOT NULL,
    tags text,
    created timestamptz DEFAULT now(),
    rev integer DEFAULT 1
);
ALTER TABLE document ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE INDEX document_kind ON document ((body ->> 'kind'));
CREATE INDEX document_date ON document (((body ->> 'n')::int));
CREATE INDEX document_tags ON document (tags);
CREATE TABLE document_history (
    LIKE document
);
ALTER TABLE document_history ADD op char(1) NOT NULL, ADD at timestamptz NOT NULL DEFAULT now();
CREATE STATISTICS doc_stat (dependencies) ON collection, rev FROM document;
ALTER STATISTICS doc_stat SET STATISTICS 100;
CREATE FUNCTION doc_get(_id uuid) RETURNS json LANGUAGE sql STABLE AS $$ SELECT body FROM document WHERE id = _id $$;
CREATE FUNCTION doc_find(coll text, filter json) RETURNS SETOF json LANGUAGE sql STABLE AS $$ SELECT body FROM document WHERE collection = coll AND body::jsonb @> filter::jsonb $$;
CREATE FUNCTION doc_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO document_history SELECT OLD.*, substr(TG_OP, 1, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER doc_history AFTER UPDATE OR DELETE ON document FOR EACH ROW EXECUTE FUNCTION doc_history();
CREATE VIEW doc_flat AS
  SELECT id, body ->> 'kind' AS kind, tags FROM document;
