CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TABLE public.schema_migrations (version character varying NOT NULL PRIMARY KEY);
CREATE TABLE public.ar_internal_metadata (key varchar NOT NULL PRIMARY KEY, value varchar, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL);
CREATE TABLE public.makers (id bigserial PRIMARY KEY, name varchar NOT NULL, born integer, died integer, kind integer DEFAULT 0 NOT NULL, created_at timestamp(6) NOT NULL, updated_at timestamp(6) NOT NULL, CONSTRAINT chk_rails_1a CHECK (died IS NULL OR died >= born));
CREATE TABLE public.galleries (id bigserial PRIMARY KEY, name varchar NOT NULL, floor integer
 DEFAULT 0 NOT NULL
 );
CREATE TABLE public.artworks (
  id bigserial PRIMARY KEY, title varchar NOT NULL,
maker_id bigint CONSTRAINT fk_rails_9b REFERENCES public.makers ON DELETE SET NULL,
  gallery_id bigint,
  accession_no varchar(
32
  ) NOT NULL,
  dimensions
jsonb DEFAULT '{}'::jsonb NOT NULL
  , value_cents integer,
value_currency varchar DEFAULT 'EUR' NOT NULL,
materials varchar[] DEFAULT '{}' NOT NULL,
lock_version integer DEFAULT 0,
  created_at timestamp
(6)
  NOT NULL, updated_at timestamp
(6)
  NOT NULL);
ALTER TABLE public.artworks ADD CONSTRAINT fk_rails_gallery FOREIGN KEY (gallery_id) REFERENCES public.galleries(id);
CREATE INDEX index_artworks_on_maker_id ON public.artworks (maker_id);
CREATE INDEX index_artworks_on_materials ON public.artworks USING gin (materials);
CREATE UNIQUE INDEX index_artworks_on_accession_no ON public.artworks (
lower((accession_no)::text));
CREATE INDEX index_artworks_on_title ON public.artworks USING gin (title gin_trgm_ops);
CREATE TABLE public.loans (id bigserial PRIMARY KEY, artwork_id bigint NOT NULL REFERENCES public.artworks, borrower varchar NOT NULL, starts_on date, ends_on date,
state integer DEFAULT 0 NOT NULL, CONSTRAINT loan_dates CHECK (ends_on > starts_on) NOT VALID);
CREATE TABLE public.conservation_reports (id bigserial PRIMARY KEY, artwork_id bigint NOT NULL REFERENCES public.artworks, body text, condition smallint);
CREATE TABLE public.images (id bigserial PRIMARY KEY, imageable_type varchar NOT NULL, imageable_id bigint NOT NULL, url varchar, "position" integer);
CREATE INDEX index_images_on_imageable ON public.images (imageable_type, imageable_id
, "position"
);
CREATE TABLE public.exhibitions (id bigserial PRIMARY KEY, name varchar, slug varchar, period daterange);
CREATE TABLE public.exhibits (id bigserial PRIMARY KEY, artwork_id bigint NOT NULL REFERENCES public.artworks, exhibition_id bigint NOT NULL REFERENCES public.exhibitions ON DELETE CASCADE, label text);
CREATE UNIQUE INDEX index_exhibits ON public.exhibits (exhibition_id, artwork_id);
CREATE VIEW public.current_exhibitions AS SELECT id, name, upper(period) AS closes FROM public.exhibitions WHERE period @> CURRENT_DATE;
CREATE MATERIALIZED VIEW public.gallery_values AS SELECT g.id AS gallery_id, g.name, count(a.id) AS works, sum(a.value_cents)
/ 100.0
 AS total FROM public.galleries g LEFT JOIN public.artworks a ON a.gallery_id = g.id GROUP BY g.id;
CREATE UNIQUE INDEX index_gallery_values ON public.gallery_values (gallery_id);
