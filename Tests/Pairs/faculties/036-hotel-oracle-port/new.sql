-- ported from Oracle: emulated packages as schemas, synonyms as views, sequences with CYCLE
CREATE SCHEMA "PKG_RESERVATION"; CREATE SCHEMA dual_emul;
CREATE VIEW dual_emul.dual AS SELECT 'X'::varchar(1) AS dummy;
CREATE SEQUENCE seq_guest INCREMENT 1 MINVALUE 1 MAXVALUE
99999999
 CYCLE CACHE 20;
CREATE SEQUENCE seq_resa AS integer
OWNED BY NONE START 500
;
CREATE FUNCTION sysdate() RETURNS timestamp(0) STABLE LANGUAGE sql AS 'SELECT localtimestamp(0)';
CREATE FUNCTION nvl(anyelement, anyelement) RETURNS anyelement IMMUTABLE LANGUAGE sql AS 'SELECT coalesce($1, $2)';
CREATE FUNCTION decode(anyelement, VARIADIC anyarray) RETURNS anyelement IMMUTABLE COST 50 LANGUAGE plpgsql AS $$ DECLARE n int := cardinality($2); BEGIN FOR i IN 1 .. n - 1 BY 2 LOOP IF $1 IS NOT DISTINCT FROM $2[i] THEN RETURN $2[i + 1]; END IF; END LOOP; RETURN CASE WHEN n % 2 = 1 THEN $2[n] END; END $$;
CREATE TABLE t_room (room_no varchar(6) CONSTRAINT pk_room PRIMARY KEY, beds numeric(2) DEFAULT 2, category char(3) NOT NULL, price numeric(8,2));
CREATE TABLE t_guest (guest_id numeric(10) DEFAULT nextval('seq_guest') CONSTRAINT pk_guest PRIMARY KEY, last_name varchar(60) NOT NULL, first_name varchar(60), vip char(1) DEFAULT 'N' CONSTRAINT ck_vip CHECK (vip IN ('Y','N')), created timestamp(0) DEFAULT sysdate()
, lang char(2)
);
CREATE TABLE t_resa (resa_id
integer
 DEFAULT nextval('seq_resa') CONSTRAINT pk_resa PRIMARY KEY, guest_id numeric(10) NOT NULL CONSTRAINT fk_resa_guest REFERENCES t_guest, room_no varchar(6) CONSTRAINT fk_resa_room REFERENCES t_room, d_from date NOT NULL, d_to date NOT NULL, CONSTRAINT ck_dates CHECK (d_to > d_from));
CREATE INDEX ix_guest_name ON t_guest (upper(last_name), nvl(first_name, '-'::varchar));
CREATE VIEW guest AS SELECT guest_id, last_name, first_name, decode(vip::text, 'Y', 'VIP', 'N', '') AS vip_text FROM t_guest
WITH CASCADED CHECK OPTION
;
CREATE VIEW v_occupancy AS SELECT r.room_no, (SELECT count(*) FROM t_resa s WHERE s.room_no = r.room_no AND sysdate() BETWEEN s.d_from AND s.d_to) AS occ FROM t_room r;
CREATE FUNCTION "PKG_RESERVATION"."BOOK"(p_guest numeric, p_room varchar, p_from date, p_to date
, OUT p_id integer, OUT p_msg varchar
) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t_resa (guest_id, room_no, d_from, d_to) VALUES (p_guest, p_room, p_from, p_to) RETURNING resa_id INTO p_id; END $$;
CREATE PROCEDURE "PKG_RESERVATION"."CANCEL"(p_id numeric
DEFAULT NULL
) LANGUAGE sql AS 'DELETE FROM t_resa WHERE resa_id = p_id';
CREATE FUNCTION bi_guest() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.guest_id IS NULL THEN NEW.guest_id := nextval('seq_guest'); END IF; NEW.last_name := initcap(NEW.last_name); RETURN NEW; END $$;
CREATE TRIGGER trg_bi_guest BEFORE INSERT
OR UPDATE OF last_name
 ON t_guest FOR EACH ROW EXECUTE FUNCTION bi_guest();
GRANT SELECT ON guest, v_occupancy TO hr_read; GRANT ALL ON t_guest, t_resa TO hr_admin WITH GRANT OPTION; GRANT USAGE ON SCHEMA "PKG_RESERVATION" TO hr_admin
, hr_read
;
GRANT USAGE ON SEQUENCE seq_guest, seq_resa TO hr_admin; GRANT EXECUTE ON PROCEDURE "PKG_RESERVATION"."CANCEL" TO hr_admin;
COMMENT ON COLUMN t_guest.vip IS
'Y or N (see CK_VIP)';
CREATE STATISTICS st_guest ON last_name, vip FROM t_guest;
