-- An heir declares such a column without what it computes, and has it from its parent.
create function norm(text) returns text language sql immutable as 'select lower($1)';
create table p(t text, g text generated always as (norm(t)) stored, n int);
create table c(g text, x int) inherits (p);
