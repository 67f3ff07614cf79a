CREATE SCHEMA sv;
CREATE TYPE sv.answer_kind AS ENUM ('text', 'number', 'choice');
CREATE TABLE sv.question (
    id integer PRIMARY KEY,
    kind sv.answer_kind NOT NULL,
    wording text NOT NULL,
    options text[]
  , required boolean NOT NULL DEFAULT false
  , lang_tag varchar(8)
);
CREATE TABLE sv.answer (
    question integer NOT NULL REFERENCES sv.question,
    respondent uuid NOT NULL,
    body jsonb NOT NULL,
    number numeric GENERATED ALWAYS AS (CASE WHEN jsonb_typeof(body) = 'number' THEN body::numeric END) STORED,
    CONSTRAINT answer_pk PRIMARY KEY (
        respondent, question) DEFERRABLE
);
CREATE FUNCTION sv.mode_final(internal, anyelement) RETURNS anyelement LANGUAGE internal IMMUTABLE AS 'mode_final';
CREATE AGGREGATE sv.commonest(ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC =
    sv.mode_final,
    FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE VIEW sv.summary AS SELECT question, count(*) AS n, sv.commonest() WITHIN GROUP (ORDER BY number) AS typical
    , percentile_disc(0.9) WITHIN GROUP (ORDER BY number) AS p90
    FROM sv.answer GROUP BY question;
CREATE INDEX answer_body ON sv.answer USING gin (body
    jsonb_path_ops) WHERE number IS NULL;
CREATE STATISTICS sv.answer_st ON question, (jsonb_typeof(body)) FROM sv.answer;
ALTER STATISTICS sv.answer_st SET STATISTICS
    500;
ALTER TABLE sv.answer ALTER COLUMN body SET
    COMPRESSION lz4;
ALTER TABLE sv.answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY numbers ON sv.answer FOR SELECT TO gm_ro USING (number
    > 0 AND EXISTS (SELECT 1 FROM sv.question q WHERE q.id = question AND q.required));
GRANT USAGE ON SCHEMA sv TO gm_ro, gm_app;
GRANT SELECT (id, wording, required) ON sv.question TO gm_ro;
GRANT UPDATE (wording, options) ON sv.question TO gm_app;
GRANT INSERT (id, kind) ON sv.question TO gm_app WITH GRANT OPTION;
GRANT SELECT (question, number), REFERENCES (respondent) ON sv.answer TO gm_ro;
GRANT ALL (wording) ON sv.question TO gm_admin;
GRANT SELECT ON sv.summary TO
    gm_ro;
REVOKE EXECUTE ON FUNCTION sv.commonest(anyelement) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sv.commonest(anyelement) TO gm_app, gm_ro;
COMMENT ON COLUMN sv.question.options IS 'for choice';
COMMENT ON COLUMN sv.question.required IS 'must be answered';
COMMENT ON STATISTICS sv.answer_st IS
    'types per question';
