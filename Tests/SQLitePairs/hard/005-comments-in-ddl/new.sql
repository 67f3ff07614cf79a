CREATE TABLE /* the main; table */ main_t ( -- opening, (comment)
  id INTEGER PRIMARY KEY, -- the key; don't touch
  name TEXT /* now: CHECK (x, y) */ NOT NULL COLLATE NOCASE, -- it's "quoted"
  -- dropped TEXT,
  added TEXT DEFAULT '-- not a comment /* nor this', -- new, column (yes)
  val INTEGER DEFAULT 6 /* six */ -- last column
  , CHECK (val <> /* zero */ 0) -- check )
  /* trailing ) comment */
);
CREATE TABLE t2(a INT,--c1
b TEXT/**/,c REAL/* DEFAULT 1 */,d INT--last
);
CREATE INDEX /* i */ ix ON main_t ( name /* , val */ DESC );
CREATE VIEW v AS -- view; comment 2
SELECT id, /* 'name', */ name, added FROM main_t -- end
;
CREATE TRIGGER tr AFTER INSERT ON main_t BEGIN
  -- END; not really
  INSERT INTO t2(a, b, c) VALUES (new.id, 'it''s -- "x" /* y */', 2.5); /* END */
END;
