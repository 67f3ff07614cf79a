CREATE TABLE collection (
    name text PRIMARY KEY,
    options jsonb NOT NULL DEFAULT '{"capped": false}'
);
CREATE TABLE document (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    collection text NOT NULL REFERENCES collection ON UPDATE CASCADE ON DELETE CASCADE,
    body jsonb NOT NULL CONSTRAINT body_is_object CHECK (jsonb_typeof(body) = 'object'),
    tags text[] NOT NULL DEFAULT '{}',
    title text GENERATED ALWAYS AS (body #>> '{meta,title}') STORED,
    price numeric GENERATED ALWAYS AS ((body ->> 'price')::numeric) STORED,
    created timestamptz DEFAULT now(),
    rev bigint NOT NULL DEFAULT 1
);
ALTER TABLE document ALTER COLUMN body SET STORAGE MAIN;
ALTER TABLE document ALTER COLUMN body SET STATISTICS 500;
ALTER TABLE document ALTER COLUMN tags SET (n_distinct = -0.2);
ALTER TABLE document ALTER COLUMN title SET COMPRESSION pglz;
CREATE INDEX document_kind ON document (collection, (body ->> 'kind'));
CREATE INDEX document_date ON document (((body ->> 'n')::bigint) DESC NULLS LAST) WHERE body ? 'n';
CREATE INDEX document_tags ON document USING gin (tags);
CREATE INDEX document_body ON document USING gin (body jsonb_path_ops);
CREATE INDEX document_keys ON document USING gin ((body -> 'keys'));
CREATE TABLE document_history (
    LIKE document INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE
);
ALTER TABLE document_history ADD op char(1) NOT NULL, ADD at timestamptz NOT NULL DEFAULT now();
ALTER TABLE document_history ADD CONSTRAINT document_history_op CHECK (op IN ('U', 'D')), ADD PRIMARY KEY (id, rev);
CREATE STATISTICS doc_stat (dependencies, ndistinct) ON collection, rev FROM document;
CREATE STATISTICS doc_kind ON (body ->> 'kind') FROM document;
CREATE FUNCTION doc_get(_id uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$ SELECT body FROM document WHERE id = _id $$;
CREATE FUNCTION doc_find(coll text, filter jsonb, OUT id uuid, OUT body jsonb) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT d.id, d.body FROM document d WHERE d.collection = coll AND d.body @> filter $$;
CREATE FUNCTION doc_query(coll text, q jsonpath, vars jsonb DEFAULT '{}') RETURNS SETOF document LANGUAGE sql STABLE AS $$ SELECT * FROM document WHERE collection = coll AND jsonb_path_exists(body, q, vars) $$;
CREATE FUNCTION doc_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO document_history (id, collection, body, tags, created, rev, op)
  SELECT o.id, o.collection, o.body, o.tags, o.created, o.rev, substr(TG_OP, 1, 1) FROM old_rows o;
  RETURN NULL;
END $$;
CREATE TRIGGER doc_history_u AFTER UPDATE ON document REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION doc_history();
CREATE TRIGGER doc_history_d AFTER DELETE ON document REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION doc_history();
CREATE VIEW doc_flat AS
  SELECT d.id, d.title, d.body ->> 'kind' AS kind, t.tag FROM document d LEFT JOIN LATERAL unnest(d.tags) WITH ORDINALITY t(tag, n) ON true;
