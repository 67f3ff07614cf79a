create schema rel;
create type rel.ver as (major int, minor int
);
comment on type rel.ver is 'a version';
create function rel.ver_diff(a rel.ver, b rel.ver) returns float8 language sql immutable strict as $$ select ((a).major - (b).major)::float8 * 1000 + (a).minor - (b).minor $$;
create type rel.verspan as range (subtype = rel.ver, multirange_type_name = rel.verspans);
comment on type rel.verspan is 'span of versions';
alter type rel.verspan owner to pair_owner;
revoke usage on type rel.verspan from public;
grant usage on type rel.verspan to pair_app;
create table rel.support (
  product text not null,
  span rel.verspan not null,
  holes rel.verspans default '{}'::rel.verspans,
  first_ver rel.ver generated always as (lower(span)) stored,
  constraint support_excl exclude using gist (span with &&),
  constraint support_notempty check (not isempty(span))
);
create index support_first on rel.support (first_ver);
create function rel.covers(s rel.verspan, v rel.ver) returns boolean language sql immutable as $$ select s @> v $$;
create view rel.supported as select product, upper(span) as until, rel.covers(span, row(1,0
)::rel.ver) as has_one from rel.support;
grant select on rel.supported to pair_ro;
comment on column rel.supported.until is 'exclusive';
