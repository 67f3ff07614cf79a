CREATE SCHEMA op;
CREATE FUNCTION op.amod(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) - abs($2)';
CREATE FUNCTION op.alt(a int, b int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) < abs($2)';
CREATE FUNCTION op.ale(a int, b int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) <= abs($2)';
CREATE FUNCTION op.aeq(a int, b int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) = abs($2)';
CREATE FUNCTION op.age(a int, b int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) >= abs($2)';
CREATE FUNCTION op.agt(a int, b int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS 'select abs($1) > abs($2)';
CREATE OPERATOR op.<# (LEFTARG = int, RIGHTARG = int, FUNCTION = op.alt, COMMUTATOR = OPERATOR(op.>#));
CREATE OPERATOR op.># (LEFTARG = int, RIGHTARG = int, FUNCTION = op.agt, COMMUTATOR = OPERATOR(op.<#));
CREATE OPERATOR op.<=# (LEFTARG = int, RIGHTARG = int, FUNCTION = op.ale);
CREATE OPERATOR op.>=# (LEFTARG = int, RIGHTARG = int, FUNCTION = op.age);
CREATE OPERATOR op.=# (LEFTARG = int, RIGHTARG = int, FUNCTION = op.aeq, COMMUTATOR = OPERATOR(op.=#), RESTRICT = eqsel);
CREATE OPERATOR CLASS op.abs_ops FOR TYPE int USING btree AS
  OPERATOR 1 op.<#, OPERATOR 2 op.<=#, OPERATOR 3 op.=#, OPERATOR 4 op.>=#, OPERATOR 5 op.>#, FUNCTION 1 op.amod(int, int);
CREATE TABLE op.nums (id int PRIMARY KEY, n int, CONSTRAINT one_abs EXCLUDE USING btree (n op.abs_ops WITH OPERATOR(op.=#)));
CREATE MATERIALIZED VIEW op.near AS SELECT id, n FROM op.nums WHERE n OPERATOR(op.<#) 10;
CREATE INDEX near_n ON op.near (n op.abs_ops DESC NULLS LAST);
