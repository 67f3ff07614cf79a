CREATE TYPE kind AS ENUM ('mail', 'memo');
CREATE TABLE kinds (k kind PRIMARY KEY);
CREATE TABLE doc (id int, kind kind NOT NULL DEFAULT 'memo', tags kind[] DEFAULT '{mail,memo}', CONSTRAINT doc_kind CHECK (kind IN ('memo', 'mail')), CONSTRAINT doc_fk FOREIGN KEY (kind) REFERENCES kinds) PARTITION BY LIST (kind);
CREATE TABLE doc_memo PARTITION OF doc FOR VALUES IN ('memo');
CREATE TABLE doc_mail PARTITION OF doc FOR VALUES IN ('mail');
CREATE INDEX doc_kind_i ON doc (kind, id) WHERE kind <> 'mail';
CREATE INDEX doc_tags ON doc USING gin (tags);
CREATE FUNCTION by_kind(k kind DEFAULT 'memo', ks kind[] DEFAULT '{mail}') RETURNS SETOF doc LANGUAGE sql STABLE AS $$ SELECT * FROM public.doc WHERE kind = k OR kind = ANY (ks) $$;
CREATE VIEW dv AS SELECT d.id, d.kind || '!' AS k, by_kind.id AS o FROM doc d, LATERAL by_kind(d.kind, d.tags) by_kind;
