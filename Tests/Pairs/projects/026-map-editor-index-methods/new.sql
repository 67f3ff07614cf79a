create table feature (
  id bigint generated always as identity primary key,
  layer integer not null default 0,
  name text,
  place point,
  outline polygon,
  extent box,
  tags jsonb not null default '{}',
  words tsvector,
  refs integer[] not null default '{}',
  host inet,
  valid tsrange,
  edited_at timestamptz not null default now(),
  editor text
);
create index feature_layer on feature (layer desc, edited_at asc nulls first);
create index feature_name on feature (name collate "C" text_pattern_ops desc nulls last);
create index feature_name_lower on feature (lower(name), (layer % 10), id) include (editor, edited_at);
create index feature_editor on feature using hash (editor) with (fillfactor = 60);
create index feature_place on feature using spgist (place kd_point_ops);
create index feature_outline on feature using gist (outline) with (buffering = on, fillfactor = 80);
create index feature_extent on feature using spgist (extent);
create index feature_tags on feature using gin (tags jsonb_path_ops) with (fastupdate = off);
create index feature_words on feature using gist (words tsvector_ops (siglen = 100));
create index feature_refs on feature using gin (refs) with (gin_pending_list_limit = 512);
create index feature_host on feature using gist (host inet_ops);
create index feature_valid on feature using spgist (valid) where not isempty(valid);
create index feature_edited on feature using brin (edited_at timestamptz_minmax_multi_ops (values_per_range = 16), layer int4_bloom_ops) with (pages_per_range = 32, autosummarize = true);
create index feature_recent on feature (edited_at) where edited_at > '2025-01-01 00:00:00+00';
create index feature_search on feature using gin (to_tsvector('simple', coalesce(name, '') || ' ' || coalesce(tags ->> 'alt', '')));
create unique index feature_unique_name on feature (layer, name) where name is not null and layer > 0;
comment on index feature_search is 'Name and other name';
