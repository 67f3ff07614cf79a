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
create index feature_layer on feature (layer);
create index feature_name on feature (name);
create index feature_name_lower on feature (lower(name));
create index feature_editor on feature using btree (editor);
create index feature_place on feature using gist (place);
create index feature_outline on feature using gist (outline);
create index feature_tags on feature using gin (tags);
create index feature_words on feature using gin (words);
create index feature_refs on feature using gin (refs);
create index feature_host on feature (host);
create index feature_valid on feature using gist (valid);
create index feature_edited on feature using brin (edited_at);
create index feature_recent on feature (edited_at) where edited_at > '2024-01-01 00:00:00+00';
create index feature_obsolete on feature (editor, layer);
