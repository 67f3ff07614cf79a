create table if not exists Q1(id integer primary key,a text default 'y' collate nocase,c int)
;
CREATE  TABLE
	"q2"
	(	"a"	TEXT
	,	"b"	INT	NOT	NULL	DEFAULT(2)	,	"c d"	REAL	DEFAULT	-.5	,	UNIQUE("a",	"b")
	)	;
CREATE TABLE "q3"(n,t COLLATE NOCASE,r NOT NULL DEFAULT 0);
CREATE TABLE main.q4 (a INT CONSTRAINT only_name DEFAULT 2, b TEXT CONSTRAINT x CONSTRAINT z NOT NULL, c INT CONSTRAINT pos CHECK (c >= 0) CONSTRAINT uq2 UNIQUE);
CREATE TABLE q5 (a INT, b INT, z TEXT, CHECK (a > 0) CHECK (b >= 0) UNIQUE (a, b));
CREATE TABLE " " (" " INT NOT NULL DEFAULT 0, "	" TEXT, "x
y" TEXT, "  " TEXT DEFAULT '
');
CREATE INDEX if not exists "q i" on Q1(a desc)  where a is not null;
create view if not exists qv as select id,a,c from Q1;
