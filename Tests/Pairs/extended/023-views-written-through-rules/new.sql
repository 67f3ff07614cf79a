CREATE TABLE people (id bigserial PRIMARY KEY, first text, last varchar(200), deleted_at timestamptz, changed_at timestamptz);
CREATE TABLE people_log (id bigint, what text, at timestamptz DEFAULT now());
CREATE VIEW living AS SELECT id, first, last, first || ' ' || last AS full_name FROM people WHERE deleted_at IS NULL;
CREATE RULE living_insert AS ON INSERT TO living DO INSTEAD
    INSERT INTO people (first, last) VALUES (NEW.first, NEW.last) RETURNING id, first, last, first || ' ' || last;
CREATE RULE living_update AS ON UPDATE TO living DO INSTEAD
    UPDATE people SET first = NEW.first, last = NEW.last, changed_at = now() WHERE id = OLD.id;
CREATE RULE living_delete AS ON DELETE TO living DO INSTEAD (
    UPDATE people SET deleted_at = now() WHERE people.id = OLD.id;
    INSERT INTO people_log (id, what) VALUES (OLD.id, 'deleted; kept');
);
COMMENT ON RULE living_delete ON living IS 'Nobody really goes away';
CREATE RULE people_kept AS ON DELETE TO people WHERE OLD.last = 'Keeper' DO INSTEAD NOTHING;
