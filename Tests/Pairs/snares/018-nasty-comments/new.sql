CREATE SCHEMA doc;
COMMENT ON SCHEMA doc IS 'a ''quoted'' schema';
COMMENT ON SCHEMA public IS
E'public\nwith newline\ttab';
CREATE TABLE doc.page (id int, body text DEFAULT '$$', path text DEFAULT E'C:\\temp\\', tpl text DEFAULT '%s %% $1 \n', CONSTRAINT "c'1" CHECK (body <> $q$it's$q$), CONSTRAINT pk PRIMARY KEY (id));
COMMENT ON TABLE doc.page IS
'*/ ; -- '' " \ $a$ $$ 	end';
COMMENT ON COLUMN doc.page.id IS
'';
COMMENT ON COLUMN doc.page.body IS
E'back\\\\slash \\'' quote';
COMMENT ON COLUMN doc.page.tpl IS 'appears; \d+ :var :''psql'' :"x"';
COMMENT ON CONSTRAINT "c'1" ON doc.page IS
'$body$ $_$ $function$';
COMMENT ON CONSTRAINT pk ON doc.page IS 'primary';
COMMENT ON INDEX doc.pk IS 'index of primary'
' and a second'
;
CREATE FUNCTION doc.f(text DEFAULT 'a,b) ''c''', int DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $_$
DECLARE q text := $$ SELECT 'x' -- $q$ $$;
BEGIN
  /* nested /* comment */ */
  EXECUTE format($f$ SELECT %L || '\'
  ::text || ';' $f$, $1)
 INTO q;
  RETURN q;
END $_$;
COMMENT ON FUNCTION doc.f IS
'f
multi
  line
';
CREATE VIEW doc.v AS SELECT id, body || E'\n\\' || $$'"$$ AS "bo;dy"
, U&'\0041\+01F600' AS smile
 FROM doc.page WHERE path <> E'\\''' AND body NOT LIKE '%\_%' ESCAPE '\';
COMMENT ON VIEW doc.v IS 'Ünïcode 🙂
‮ right to left
';
COMMENT ON COLUMN doc.v."bo;dy" IS 'semi;colon';
CREATE TYPE doc.e AS ENUM ('a''b', 'c\d', 'e
f', '$1');
COMMENT ON TYPE doc.e IS
NULL;
CREATE DOMAIN doc.d AS text CHECK (VALUE !~ '[''"\\]') DEFAULT '\x';
COMMENT ON DOMAIN doc.d IS
'D'
; COMMENT ON CONSTRAINT d_check ON DOMAIN doc.d IS 'no '' " \';
CREATE TRIGGER "tr'g" BEFORE UPDATE ON doc.page FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TRIGGER "tr'g" ON doc.page IS
'2 \\';
CREATE SEQUENCE doc."s'q"; COMMENT ON SEQUENCE doc."s'q" IS '$s$';
CREATE TABLE doc.t2 (v doc.e DEFAULT E'e\nf', w text DEFAULT
U&'d\0061t\+000061'
, n text DEFAULT 'NULL', nn text DEFAULT
'current_date'
);
