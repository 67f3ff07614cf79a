-- Event triggers come when all that they watch over is there.
CREATE TABLE account (id integer);
CREATE FUNCTION only_comments() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'frozen: %', tg_tag; END $$;
