CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE public.schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE TABLE public.ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL);
CREATE TABLE public.artists (id serial PRIMARY KEY, name varchar, born integer, died integer, created_at timestamp NOT NULL, updated_at timestamp NOT NULL);
CREATE TABLE public.galleries (id bigserial PRIMARY KEY, name varchar NOT NULL, floor integer
 , wing varchar
 );
CREATE TABLE public.artworks (
  id bigserial PRIMARY KEY, title varchar NOT NULL,
artist_id integer REFERENCES public.artists,
  gallery_id bigint,
  accession_no varchar(
20
  ) NOT NULL,
  dimensions
varchar
  , value_cents integer,
  created_at timestamp
  NOT NULL, updated_at timestamp
  NOT NULL);
ALTER TABLE public.artworks ADD CONSTRAINT fk_rails_gallery FOREIGN KEY (gallery_id) REFERENCES public.galleries(id);
CREATE INDEX index_artworks_on_artist_id ON public.artworks (artist_id);
CREATE UNIQUE INDEX index_artworks_on_accession_no ON public.artworks (
accession_no);
CREATE INDEX index_artworks_on_title ON public.artworks USING gin (title gin_trgm_ops);
CREATE TABLE public.loans (id bigserial PRIMARY KEY, artwork_id bigint NOT NULL REFERENCES public.artworks, borrower varchar NOT NULL, starts_on date, ends_on date,
state varchar DEFAULT 'pending');
CREATE TABLE public.conservation_reports (id bigserial PRIMARY KEY, artwork_id bigint NOT NULL REFERENCES public.artworks, body text, condition smallint);
CREATE TABLE public.images (id bigserial PRIMARY KEY, imageable_type varchar NOT NULL, imageable_id bigint NOT NULL, url varchar, "position" integer);
CREATE INDEX index_images_on_imageable ON public.images (imageable_type, imageable_id
);
CREATE TABLE public.artworks_exhibitions (artwork_id bigint, exhibition_id bigint);
CREATE TABLE public.exhibitions (id bigserial PRIMARY KEY, name varchar, slug varchar, period daterange);
CREATE MATERIALIZED VIEW public.gallery_values AS SELECT g.id AS gallery_id, g.name, count(a.id) AS works, sum(a.value_cents)
 AS total FROM public.galleries g LEFT JOIN public.artworks a ON a.gallery_id = g.id GROUP BY g.id;
CREATE UNIQUE INDEX index_gallery_values ON public.gallery_values (gallery_id);
