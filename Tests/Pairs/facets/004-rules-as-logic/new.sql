CREATE TABLE shoelace_data (sl_name text PRIMARY KEY, sl_avail integer, sl_color text, sl_len real, sl_unit text);
CREATE TABLE unit (un_name text PRIMARY KEY, un_fact real);
CREATE TABLE shoelace_log (sl_name text, sl_avail integer, log_who text, log_when timestamp
, old_avail integer
);
CREATE VIEW shoelace AS SELECT s.sl_name, s.sl_color, s.sl_avail, s.sl_len, s.sl_unit, (s.sl_len * u.un_fact)::numeric(8,2) AS sl_len_cm FROM shoelace_data s JOIN unit u ON s.sl_unit = u.un_name;
CREATE RULE shoelace_ins AS ON INSERT TO shoelace DO INSTEAD INSERT INTO shoelace_data VALUES (NEW.sl_name, NEW.sl_avail, NEW.sl_color, NEW.sl_len, NEW.sl_unit)
RETURNING sl_name, sl_color, sl_avail, sl_len, sl_unit, 0::numeric(8,2)
;
CREATE RULE shoelace_upd AS ON UPDATE TO shoelace DO INSTEAD UPDATE shoelace_data SET sl_name = NEW.sl_name, sl_avail = NEW.sl_avail, sl_color = NEW.sl_color, sl_len = NEW.sl_len, sl_unit = NEW.sl_unit WHERE sl_name = OLD.sl_name;
CREATE RULE shoelace_del AS ON DELETE TO shoelace DO INSTEAD NOTHING;
CREATE RULE log_shoelace AS ON UPDATE TO shoelace_data WHERE NEW.sl_avail IS DISTINCT FROM OLD.sl_avail DO ALSO (INSERT INTO shoelace_log VALUES (NEW.sl_name, NEW.sl_avail, current_user, current_timestamp, OLD.sl_avail));
CREATE RULE tell_shoelaces AS ON INSERT TO shoelace_data DO ALSO NOTIFY shoelaces;
CREATE RULE protect_units AS ON DELETE TO unit DO INSTEAD NOTHING;
ALTER TABLE unit DISABLE RULE protect_units;
COMMENT ON RULE shoelace_upd ON shoelace IS 'write through';
