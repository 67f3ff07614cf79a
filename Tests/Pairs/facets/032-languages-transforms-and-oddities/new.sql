CREATE EXTENSION lo; CREATE EXTENSION isn; CREATE EXTENSION seg; 
CREATE EXTENSION moddatetime; CREATE EXTENSION intarray;
CREATE TYPE shell_t;
CREATE FUNCTION sh_in(cstring) RETURNS shell_t LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION sh_out(shell_t) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE shell_t (INPUT = sh_in, OUTPUT = sh_out, LIKE = text
, CATEGORY = 'S'
);
CREATE CAST (shell_t AS text) WITHOUT FUNCTION
AS IMPLICIT
;
CREATE TABLE books (isbn isbn13 PRIMARY KEY, cover lo, temp seg, tags int[]
, st shell_t, updated timestamptz
);
CREATE TRIGGER cover_manage BEFORE UPDATE OR DELETE ON books FOR EACH ROW EXECUTE FUNCTION lo_manage(cover);
CREATE TRIGGER mdt BEFORE UPDATE ON books FOR EACH ROW EXECUTE FUNCTION moddatetime(updated);
CREATE INDEX books_temp ON books USING gist (temp);
CREATE INDEX books_tags ON books USING gist (tags gist__int_ops (numranges = 100));
CREATE PROCEDURAL LANGUAGE plcopy HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION odd() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t2 (i int
, j text
) USING heap2;
CREATE CONVERSION myconv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
