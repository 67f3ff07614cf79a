CREATE SCHEMA sv;
CREATE TYPE sv.answer_kind AS ENUM ('text', 'number', 'choice');
CREATE TABLE sv.question (
    id integer PRIMARY KEY,
    kind sv.answer_kind NOT NULL,
    wording text NOT NULL,
    lang char(2) NOT NULL DEFAULT 'en',
    options text[]
);
CREATE TABLE sv.answer (
    question integer NOT NULL REFERENCES sv.question,
    respondent uuid NOT NULL,
    body jsonb NOT NULL,
    number numeric GENERATED ALWAYS AS (CASE WHEN jsonb_typeof(body) = 'number' THEN body::numeric END) STORED,
    CONSTRAINT answer_pk PRIMARY KEY (
        question, respondent)
);
CREATE FUNCTION sv.mode_final(internal, anyelement) RETURNS anyelement LANGUAGE internal IMMUTABLE AS 'mode_final';
CREATE AGGREGATE sv.commonest(ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC =
    mode_final,
    FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE VIEW sv.summary AS SELECT question, count(*) AS n, sv.commonest() WITHIN GROUP (ORDER BY number) AS typical
    FROM sv.answer GROUP BY question;
CREATE INDEX answer_body ON sv.answer USING gin (body
);
CREATE STATISTICS sv.answer_st ON question, (jsonb_typeof(body)) FROM sv.answer;
ALTER STATISTICS sv.answer_st SET STATISTICS
    10;
ALTER TABLE sv.answer ALTER COLUMN body SET
    COMPRESSION pglz;
ALTER TABLE sv.answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY numbers ON sv.answer FOR SELECT TO gm_ro USING (number
    IS NOT NULL);
GRANT USAGE ON SCHEMA sv TO gm_ro, gm_app;
GRANT SELECT (id, wording, lang) ON sv.question TO gm_ro;
GRANT UPDATE (wording), INSERT (id, kind) ON sv.question TO gm_app WITH GRANT OPTION;
GRANT SELECT ON sv.answer TO gm_ro;
GRANT SELECT ON sv.summary TO
    PUBLIC;
REVOKE EXECUTE ON FUNCTION sv.commonest(anyelement) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sv.commonest(anyelement) TO gm_app;
COMMENT ON COLUMN sv.question.options IS 'for choice';
COMMENT ON STATISTICS sv.answer_st IS
    'types';
