CREATE EXTENSION lo; CREATE EXTENSION isn; CREATE EXTENSION seg; 
CREATE EXTENSION tcn;
CREATE TYPE shell_t;
CREATE FUNCTION sh_in(cstring) RETURNS shell_t LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION sh_out(shell_t) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE shell_t (INPUT = sh_in, OUTPUT = sh_out, LIKE = text
);
CREATE CAST (shell_t AS text) WITHOUT FUNCTION
;
CREATE TABLE books (isbn isbn13 PRIMARY KEY, cover lo, temp seg, tags int[]
);
CREATE TRIGGER cover_manage BEFORE UPDATE OR DELETE ON books FOR EACH ROW EXECUTE FUNCTION lo_manage(cover);
CREATE TRIGGER notify_books AFTER INSERT OR UPDATE OR DELETE ON books FOR EACH ROW EXECUTE FUNCTION triggered_change_notification('books');
CREATE INDEX books_temp ON books USING gist (temp);
CREATE INDEX books_tags ON books USING gin (tags);
CREATE PROCEDURAL LANGUAGE plcopy HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
CREATE FUNCTION odd() RETURNS int LANGUAGE plcopy AS $$ BEGIN RETURN 1; END $$;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t2 (i int
) USING heap2;
CREATE CONVERSION myconv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
