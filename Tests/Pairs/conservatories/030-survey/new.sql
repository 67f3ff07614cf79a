CREATE SCHEMA sv;
CREATE TYPE sv.qtype AS ENUM ('text', 'single', 'multi', 'scale');
CREATE TYPE sv.opt AS (code text, label text
, weight int
);
CREATE TYPE sv.answer AS (q int, t text, opts sv.opt[]);
CREATE TABLE sv.survey (id int PRIMARY KEY, title text NOT NULL, owner name DEFAULT CURRENT_USER, open tstzrange
DEFAULT tstzrange(now(), NULL) NOT NULL);
CREATE TABLE sv.question (survey int REFERENCES sv.survey ON DELETE CASCADE, no int, kind sv.qtype DEFAULT 'text', opts sv.opt[], CONSTRAINT q_pk PRIMARY KEY (survey, no), CONSTRAINT opts_ck CHECK (kind IN ('single', 'multi') = (opts IS NOT NULL))
, CONSTRAINT no_ck CHECK (no > 0)
);
CREATE TABLE sv.response (id
bigint
GENERATED ALWAYS AS IDENTITY PRIMARY KEY, survey int NOT NULL REFERENCES sv.survey, by text, answers sv.answer[], at timestamptz DEFAULT now());
CREATE FUNCTION sv.score(sv.answer[]) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT
coalesce(sum((o).weight), 0)::int FROM unnest($1) a, unnest((a).opts) o
$$;
ALTER TABLE sv.response ADD score int GENERATED ALWAYS AS (sv.score(answers)) STORED;
CREATE INDEX resp_score ON sv.response (survey, score DESC);
CREATE VIEW sv.flat AS SELECT r.id, r.survey, a.q, a.t FROM sv.response r, unnest(r.answers)
WITH ORDINALITY a(q, t, o, ord) WHERE a.ord < 100;
CREATE VIEW sv.counts AS SELECT survey, q, count(*) AS n FROM sv.flat GROUP BY survey, q;
CREATE MATERIALIZED VIEW sv.result AS SELECT c.survey, c.q, c.n, k.kind FROM sv.counts c JOIN sv.question k ON k.survey = c.survey AND k.no = c.q
WHERE k.kind <> 'text'
;
CREATE UNIQUE INDEX result_u ON sv.result (survey, q);
CREATE FUNCTION sv.submit(s int, a sv.answer[]
, by_ text DEFAULT NULL
) RETURNS
bigint
LANGUAGE sql SECURITY DEFINER AS $$ INSERT INTO sv.response (survey, answers) VALUES (s, a) RETURNING id $$;
REVOKE ALL ON FUNCTION sv.submit FROM PUBLIC; GRANT EXECUTE ON FUNCTION sv.submit TO pair_app; ALTER FUNCTION sv.submit OWNER TO pair_owner;
ALTER TABLE sv.response ENABLE ROW LEVEL SECURITY;
CREATE POLICY see ON sv.response FOR SELECT TO pair_ro USING (EXISTS (SELECT FROM sv.survey s WHERE s.id = response.survey AND s.owner = CURRENT_USER)
OR score > 50
);
CREATE POLICY put ON sv.response FOR INSERT TO pair_app WITH CHECK (sv.score(answers)
>= 0 AND by IS NOT NULL);
CREATE TRIGGER same BEFORE UPDATE ON sv.question FOR EACH ROW
WHEN (OLD.kind = NEW.kind)
EXECUTE FUNCTION suppress_redundant_updates_trigger();
GRANT SELECT (survey, q, n) ON sv.result TO pair_ro; GRANT USAGE ON SCHEMA sv TO pair_app, pair_ro;
CREATE TABLE sv.tag (survey int REFERENCES sv.survey ON DELETE CASCADE, tag text COLLATE "C", PRIMARY KEY (survey, tag));
CREATE INDEX tag_t ON sv.tag (tag);
COMMENT ON TYPE sv.answer IS 'one answer'; COMMENT ON COLUMN sv.opt.label IS 'shown';
CREATE PUBLICATION sv_pub FOR TABLE sv.survey, sv.tag
, sv.question (survey, no)
;
