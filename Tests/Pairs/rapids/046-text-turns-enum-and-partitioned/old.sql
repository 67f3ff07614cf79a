CREATE TABLE kinds (k text PRIMARY KEY);
CREATE TABLE doc (id int, kind text NOT NULL DEFAULT 'memo', tags text[] DEFAULT '{a,b}', CONSTRAINT doc_kind CHECK (kind IN ('memo', 'mail')), CONSTRAINT doc_fk FOREIGN KEY (kind) REFERENCES kinds);
CREATE INDEX doc_kind_i ON doc (kind text_pattern_ops, id) WHERE kind <> 'mail';
CREATE INDEX doc_tags ON doc USING gin (tags array_ops);
CREATE FUNCTION by_kind(k text DEFAULT 'memo', ks text[] DEFAULT '{mail}') RETURNS SETOF doc LANGUAGE sql STABLE AS $$ SELECT * FROM public.doc WHERE kind = k OR kind = ANY (ks) $$;
CREATE VIEW dv AS SELECT d.id, d.kind || '!' AS k, by_kind.id AS o FROM doc d, LATERAL by_kind(d.kind, d.tags) by_kind;
