-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:51df062bf5a146473c55aee920cf8ce429776cbd0524ab521922ccf7157854f3
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

COMMENT ON COLUMN public.rooms.floor IS NULL;

COMMENT ON COLUMN public.rooms.name IS 'What the sign says
in two lines';

COMMENT ON TABLE public.rooms IS 'Rooms that can be booked; not the cellar''s';

-- autogen: downgrade

COMMENT ON COLUMN public.rooms.name IS NULL;

COMMENT ON COLUMN public.rooms.floor IS 'Counted from the ground';

COMMENT ON TABLE public.rooms IS 'Rooms';
