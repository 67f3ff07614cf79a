CREATE TABLE public.tracks (id bigint PRIMARY KEY, place integer NOT NULL, CONSTRAINT tracks_place_key UNIQUE (place));
CREATE TABLE public.hits (place integer, CONSTRAINT hits_place_fk FOREIGN KEY (place) REFERENCES public.tracks(place));
