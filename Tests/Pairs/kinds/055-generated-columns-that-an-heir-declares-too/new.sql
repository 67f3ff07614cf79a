create function norm(text, int default 1) returns text language sql immutable as 'select lower($1)';
create table p(t text, g varchar(80) generated always as (norm(t)) stored, n int);
create table c(g varchar(80), x int) inherits (p);
