CREATE EXTENSION btree_gist;
CREATE FUNCTION public.time_diff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE public.timerange AS RANGE (subtype = time, subtype_diff = public.time_diff, multirange_type_name = public.time_slots);
COMMENT ON TYPE public.timerange IS 'time of day range';
CREATE TABLE public.room (id int PRIMARY KEY, label text NOT NULL, slots public.time_slots DEFAULT '{}'::public.time_slots NOT NULL);
CREATE TABLE public.booking (id int GENERATED ALWAYS AS IDENTITY, room_id int NOT NULL REFERENCES public.room ON DELETE CASCADE, during tstzrange NOT NULL, opening public.timerange, cancelled boolean NOT NULL DEFAULT false,
 CONSTRAINT booking_pk PRIMARY KEY (id), CONSTRAINT no_overlap EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX booking_opening_idx ON public.booking USING gist (opening);
