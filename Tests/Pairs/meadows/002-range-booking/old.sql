CREATE EXTENSION btree_gist;
CREATE TYPE public.timerange AS RANGE (subtype = time);
CREATE TABLE public.room (id int PRIMARY KEY, label text NOT NULL);
CREATE TABLE public.booking (id int GENERATED ALWAYS AS IDENTITY, room_id int NOT NULL REFERENCES public.room, during tstzrange NOT NULL, opening public.timerange,
 CONSTRAINT booking_pk PRIMARY KEY (id), CONSTRAINT no_overlap EXCLUDE USING gist (room_id WITH =, during WITH &&));
