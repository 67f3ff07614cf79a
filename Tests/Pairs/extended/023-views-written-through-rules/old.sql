CREATE TABLE people (id serial PRIMARY KEY, first text, last text, deleted_at timestamptz);
CREATE VIEW living AS SELECT id, first, last FROM people WHERE deleted_at IS NULL;
CREATE RULE living_insert AS ON INSERT TO living DO INSTEAD
    INSERT INTO people (first, last) VALUES (NEW.first, NEW.last) RETURNING id, first, last;
CREATE RULE living_delete AS ON DELETE TO living DO INSTEAD DELETE FROM people WHERE people.id = OLD.id;
