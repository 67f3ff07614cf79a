CREATE SCHEMA op;
CREATE FUNCTION op.fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT
    lower($1)
    $$;
CREATE FUNCTION op.teq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.fold($1) = op.fold($2) $$;
CREATE FUNCTION op.tlt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.fold($1) COLLATE "C" < op.fold($2) COLLATE "C" $$;
CREATE FUNCTION op.tle(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.fold($1) COLLATE "C" <= op.fold($2) COLLATE "C" $$;
CREATE FUNCTION op.tge(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.fold($1) COLLATE "C" >= op.fold($2) COLLATE "C" $$;
CREATE FUNCTION op.tgt(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT op.fold($1) COLLATE "C" > op.fold($2) COLLATE "C" $$;
CREATE FUNCTION op.tcmp(text, text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT CASE WHEN op.fold($1) = op.fold($2) THEN 0 WHEN op.fold($1) COLLATE "C" < op.fold($2) COLLATE "C" THEN -1 ELSE 1 END $$;
CREATE FUNCTION op.thash(text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashtext(op.fold($1)) $$;
CREATE OPERATOR op.=~= (LEFTARG = text, RIGHTARG = text, FUNCTION = op.teq, COMMUTATOR = OPERATOR(op.=~=), RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE OPERATOR op.<~ (LEFTARG = text, RIGHTARG = text, FUNCTION = op.tlt, COMMUTATOR = OPERATOR(op.~>)
);
CREATE OPERATOR op.~> (LEFTARG = text, RIGHTARG = text, FUNCTION = op.tgt, COMMUTATOR = OPERATOR(op.<~));
CREATE OPERATOR op.<=~ (LEFTARG = text, RIGHTARG = text, FUNCTION = op.tle, COMMUTATOR = OPERATOR(op.~>=));
CREATE OPERATOR op.~>= (LEFTARG = text, RIGHTARG = text, FUNCTION = op.tge, COMMUTATOR = OPERATOR(op.<=~)
);
CREATE OPERATOR FAMILY op.fold_fam USING btree;
CREATE OPERATOR CLASS op.fold_ops FOR TYPE text USING btree FAMILY op.fold_fam AS
    OPERATOR 1 op.<~, OPERATOR 2 op.<=~, OPERATOR 3 op.=~=, OPERATOR 4 op.~>=, OPERATOR 5 op.~>, FUNCTION 1 op.tcmp(text, text);
CREATE OPERATOR CLASS op.fold_hash FOR TYPE text USING hash AS OPERATOR 1 op.=~=, FUNCTION 1 op.thash(text);
CREATE FUNCTION op.mod_eq(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 % 10 = $2 % 10 $$;
CREATE OPERATOR op.%= (LEFTARG = integer, RIGHTARG = integer, FUNCTION = op.mod_eq, COMMUTATOR = OPERATOR(op.%=));
CREATE TABLE op.words (
    id
    integer
    PRIMARY KEY,
    w text NOT NULL,
    cls text,
    twin boolean GENERATED ALWAYS AS (w OPERATOR(op.=~=) cls) STORED,
    CONSTRAINT not_stop CHECK (NOT (w OPERATOR(op.=~=) 'the')),
    CONSTRAINT one_word EXCLUDE USING btree (w op.fold_ops WITH OPERATOR(op.=~=))
);
CREATE INDEX words_fold ON op.words (
    w op.fold_ops, id
);
CREATE INDEX words_hash ON op.words USING hash (cls op.fold_hash);
CREATE INDEX words_mod ON op.words (id) WHERE (id OPERATOR(op.%=)
    3
);
CREATE VIEW op.sorted AS SELECT id, w FROM op.words ORDER BY w USING OPERATOR(op.<~);
CREATE VIEW op.peers AS SELECT a.id AS a, b.id AS b FROM op.words a JOIN op.words b ON a.w OPERATOR(op.=~=) b.w AND a.id OPERATOR(op.%=) b.id;
ALTER TABLE op.words ENABLE ROW LEVEL SECURITY;
CREATE POLICY words_pub ON op.words USING (cls OPERATOR(op.=~=) 'PUBLIC');
ALTER OPERATOR op.=~= (text, text) OWNER TO pair_op;
COMMENT ON OPERATOR op.%= (integer, integer) IS 'same last digit';
