-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:c9e1eddf80ebd485c47a5d99ccbd4d1c558d8cab3d48c4d19cceb5cef16026a9
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.hits
-- lock: ACCESS EXCLUSIVE on public.tracks
ALTER TABLE public.hits
    DROP CONSTRAINT hits_place_fk;

-- lock: ACCESS EXCLUSIVE on public.tracks
ALTER TABLE public.tracks
    DROP CONSTRAINT tracks_place_key;

-- NOTE add-unique: fails where rows repeat each other in (place)
--   check: SELECT count(*) FROM (SELECT 1 FROM public.tracks GROUP BY place HAVING count(*) > 1) repeated
-- lock: ACCESS EXCLUSIVE on public.tracks; builds an index
ALTER TABLE public.tracks
    ADD CONSTRAINT tracks_place_key UNIQUE (place) DEFERRABLE INITIALLY DEFERRED;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.tracks
ALTER TABLE public.tracks
    DROP CONSTRAINT tracks_place_key;

-- NOTE add-unique: fails where rows repeat each other in (place)
--   check: SELECT count(*) FROM (SELECT 1 FROM public.tracks GROUP BY place HAVING count(*) > 1) repeated
-- lock: ACCESS EXCLUSIVE on public.tracks; builds an index
ALTER TABLE public.tracks
    ADD CONSTRAINT tracks_place_key UNIQUE (place);

-- NOTE add-foreign-key: fails where (place) has no row in public.tracks
-- lock: SHARE ROW EXCLUSIVE on public.hits; checks the foreign key's rows
-- lock: SHARE ROW EXCLUSIVE on public.tracks; checks the foreign key's rows
ALTER TABLE public.hits
    ADD CONSTRAINT hits_place_fk FOREIGN KEY (place) REFERENCES public.tracks(place);
