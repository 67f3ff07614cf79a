CREATE TABLE public.rooms (id bigint PRIMARY KEY, name text, floor integer);
COMMENT ON TABLE public.rooms IS 'Rooms';
COMMENT ON COLUMN public.rooms.floor IS 'Counted from the ground';
