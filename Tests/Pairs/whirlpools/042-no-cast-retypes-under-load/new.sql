create table n(a int[] not null default '{7}', b int default 1, c text[] default array['k'], d jsonb default '[]', e date default '2020-01-01', f point, g bigint default 42, h tstzrange, i boolean generated always as (a[1] > b) stored,
 constraint nb check (b > 0), constraint nc check (c @> '{k}' or d ? 'z'), primary key (a, g));
create index n1 on n using gin (c, d jsonb_ops); create index n2 on n using gist (f, h) where i; create index n3 on n (extract(year from e), (upper(h))) where not i;
create view nv as select a || 1 as ax, b + 1 as bb, c[1] as ck, d ->> 0 as d1, e - b as eh, f <-> point '(1,1)' fx from n;
create table nr(a int[], g bigint, foreign key (a, g) references n on delete cascade);
create function nf(n) returns text[] language sql stable return ($1).c || ($1).e::text;
