create table if not exists Q1(id integer primary key,a text default 'x',b int)
;
CREATE  TABLE
	"q2"
	(	"a"	TEXT
	,	"b"	INT	NOT	NULL	DEFAULT(1)	,	UNIQUE("a")
	)	;
CREATE TABLE [q3] AS SELECT 1 AS n, 'x' AS t, 1.5 AS r WHERE 0;
CREATE TABLE main.q4 (a INT CONSTRAINT only_name DEFAULT 1, b TEXT CONSTRAINT x CONSTRAINT y NOT NULL, c INT CONSTRAINT pos CHECK (c > 0) CONSTRAINT uq UNIQUE);
CREATE TABLE q5 (a INT, b INT, CHECK (a > 0) CHECK (b > 0) UNIQUE (a));
CREATE TABLE " " (" " INT, "	" TEXT, "x
y" TEXT);
CREATE INDEX if not exists "q i" on Q1(a)  where a is not null;
create view if not exists qv as select id,a from Q1;
