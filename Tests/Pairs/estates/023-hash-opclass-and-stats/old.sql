CREATE SCHEMA h;
CREATE FUNCTION h.ci_hash(text) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT hashtext(lower($1)) $$;
CREATE FUNCTION h.ci_eq(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT lower($1) = lower($2) $$;
CREATE OPERATOR h.=~= (LEFTARG = text, RIGHTARG = text, FUNCTION = h.ci_eq, COMMUTATOR = OPERATOR(h.=~=), HASHES
);
CREATE OPERATOR CLASS h.ci_hash_ops FOR TYPE text USING hash AS OPERATOR 1 h.=~=, FUNCTION 1 h.ci_hash(text);
CREATE FUNCTION h.rev_cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'SELECT
  $2 - $1
';
CREATE OPERATOR FAMILY h.rev_fam USING btree;
CREATE OPERATOR CLASS h.rev_ops FOR TYPE int USING btree FAMILY h.rev_fam AS OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 h.rev_cmp(int, int);
CREATE TABLE h.word (w text, n int
);
CREATE INDEX word_hash ON h.word USING hash (w h.ci_hash_ops);
CREATE INDEX word_n ON h.word (n h.rev_ops
);
CREATE STATISTICS h.word_stx ON w, n FROM h.word;
COMMENT ON OPERATOR CLASS h.rev_ops USING btree IS 'reverse';
CREATE VIEW h.dup AS SELECT a.w FROM h.word a, h.word b WHERE a.w OPERATOR(h.=~=) b.w AND a.ctid <> b.ctid;

