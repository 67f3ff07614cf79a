create table n(a text not null default 'x', b boolean default true, c jsonb default '{}', d int[] default '{1}', e timestamp default '2020-01-01', f bytea, g uuid default gen_random_uuid(), h interval, i int generated always as (length(a)) stored,
 constraint nb check (b), constraint nc check (c ? 'k' or d && '{2}'), primary key (a, g));
create index n1 on n using gin (c jsonb_path_ops, d); create index n2 on n using brin (e) where b; create index n3 on n (extract(year from e), (h * 2)) where not b;
create view nv as select a || 'x' as ax, b and true as bb, c ->> 'k' as ck, d[1] as d1, e - h as eh, encode(f, 'hex') fx from n;
create table nr(a text, g uuid, foreign key (a, g) references n on update cascade);
create function nf(n) returns jsonb language sql stable return ($1).c || to_jsonb(($1).d);
