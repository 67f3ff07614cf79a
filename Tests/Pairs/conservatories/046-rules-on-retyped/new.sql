CREATE TABLE src (id int, amt
numeric(9,3)
, note varchar(
200
), st text);
CREATE TABLE audit (id int, was text, at timestamptz DEFAULT now());
CREATE VIEW sv AS SELECT id, amt * 2 AS dbl, note FROM src;
CREATE RULE "_RETURN2" AS ON UPDATE TO src WHERE NEW.amt <> OLD.amt DO ALSO INSERT INTO audit (id, was) VALUES (OLD.id, OLD.amt::text || OLD.note);
CREATE RULE multi AS ON INSERT TO sv DO INSTEAD (INSERT INTO src (id, amt, note) VALUES (NEW.id, NEW.dbl / 2, NEW.note); INSERT INTO audit SELECT NEW.id, note FROM src WHERE id = NEW.id;
DELETE FROM audit WHERE at < now() - interval '1 year');
CREATE RULE upd AS ON UPDATE TO sv DO INSTEAD UPDATE src SET amt = NEW.dbl / 2 WHERE id = OLD.id RETURNING src.id, src.amt * 2, src.note;
CREATE RULE cte AS ON DELETE TO sv DO INSTEAD DELETE FROM src USING audit a WHERE a.id = OLD.id AND src.id = a.id;
ALTER TABLE src ENABLE ALWAYS RULE "_RETURN2";
CREATE RULE aa_first AS ON UPDATE TO src DO ALSO NOTIFY src_changed;
COMMENT ON RULE upd ON sv IS 'upd';
COMMENT ON RULE multi ON sv IS
'three actions';
GRANT INSERT, UPDATE (dbl), DELETE ON sv TO pair_app;
CREATE VIEW ssv AS SELECT dbl, note FROM sv WHERE dbl > 0
WITH LOCAL CHECK OPTION;
CREATE RULE s AS ON INSERT TO ssv DO ALSO INSERT INTO audit (was) VALUES (NEW.note);
GRANT SELECT (dbl), INSERT ON ssv TO pair_ro;
