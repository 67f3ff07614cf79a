CREATE TABLE /* the main; table */ main_t ( -- opening, (comment)
  id INTEGER PRIMARY KEY, -- the key; don't touch
  name TEXT /* was: CHECK (x, y) */ NOT NULL, -- it's "quoted"
  -- dropped TEXT,
  val INTEGER DEFAULT 5 /* five */ -- last column
  /* trailing ) comment */
);
CREATE TABLE t2(a INT,--c1
b TEXT/**/,c REAL/* DEFAULT 1 */);
CREATE INDEX /* i */ ix ON main_t ( name /* , val */ );
CREATE VIEW v AS -- view; comment
SELECT id, /* 'name', */ name FROM main_t -- end
;
CREATE TRIGGER tr AFTER INSERT ON main_t BEGIN
  -- END; not really
  INSERT INTO t2 VALUES (new.id, 'it''s -- "x" /* y */', 1.5); /* END */
END;
