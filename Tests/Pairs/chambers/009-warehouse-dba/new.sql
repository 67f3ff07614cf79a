CREATE SCHEMA wms;
SET search_path = wms, public;
CREATE TYPE wms.move_kind AS ENUM ('RECEIPT', 'PUTAWAY', 'PICK', 'TRANSFER', 'ADJUST');
CREATE DOMAIN wms.qty AS numeric(14,3) CONSTRAINT qty_pos CHECK (VALUE >= 0::numeric);
CREATE DOMAIN wms.ean AS varchar(14) CHECK (VALUE ~ '^[0-9]{8,14}$');
CREATE TABLE wms.warehouse (
    warehouse_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(100) NOT NULL,
    tz varchar(100) DEFAULT 'UTC' NOT NULL,
    crt_ts timestamptz DEFAULT now() NOT NULL,
    upd_ts timestamptz DEFAULT now() NOT NULL,
    constraint pk_warehouse PRIMARY KEY (warehouse_id),
    CONSTRAINT uq_warehouse_code UNIQUE (code)
);
CREATE TABLE wms.zone (
    zone_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    warehouse_id bigint NOT NULL,
    code varchar(10) NOT NULL,
    kind char(1),
    constraint pk_zone PRIMARY KEY (zone_id),
    CONSTRAINT uq_zone_warehouse_id_code UNIQUE (warehouse_id, code),
    CONSTRAINT ck_zone_1 CHECK (kind IN ('A','B','C','Q'))
);
COMMENT ON TABLE wms.zone IS 'storage zone';
CREATE TABLE wms.location (
    location_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    zone_id bigint NOT NULL,
    barcode wms.ean,
    aisle integer,
    bay integer,
    lvl integer,
    max_weight numeric(10,2),
    blocked_until timestamptz,
    label text GENERATED ALWAYS AS (((lpad((aisle)::text,3,'0')||'-')||lpad((bay)::text,3,'0'))) STORED,
    constraint pk_location PRIMARY KEY (location_id),
    CONSTRAINT uq_location_barcode UNIQUE (barcode)
);
CREATE INDEX ix_location_zone_id ON wms.location USING btree (zone_id);
CREATE INDEX ix_location_aisle_bay_lvl ON wms.location USING btree (aisle, bay, lvl);
CREATE TABLE wms.item (
    item_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sku varchar(30) NOT NULL,
    descr text,
    ean wms.ean,
    uom varchar(8) DEFAULT 'EA' NOT NULL,
    weight numeric(10,3),
    hazard boolean DEFAULT false NOT NULL,
    crt_ts timestamptz DEFAULT now() NOT NULL,
    upd_ts timestamptz DEFAULT now() NOT NULL,
    shelf_life interval,
    dims numeric(8,2)[],
    constraint pk_item PRIMARY KEY (item_id),
    CONSTRAINT uq_item_sku UNIQUE (sku),
    CONSTRAINT ck_item_1 CHECK (array_length(dims,1)=3)
);
CREATE TABLE wms.lot (
    lot_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    item_id bigint NOT NULL,
    lot_no varchar(100) NOT NULL,
    expires date,
    constraint pk_lot PRIMARY KEY (lot_id),
    CONSTRAINT uq_lot_item_id_lot_no UNIQUE (item_id, lot_no)
);
CREATE TABLE wms.stock (
    stock_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    location_id bigint NOT NULL,
    item_id bigint NOT NULL,
    lot_id bigint,
    on_hand wms.qty DEFAULT 0 NOT NULL,
    reserved wms.qty DEFAULT 0 NOT NULL,
    available numeric GENERATED ALWAYS AS ((on_hand)::numeric-(reserved)::numeric) STORED,
    constraint pk_stock PRIMARY KEY (stock_id),
    CONSTRAINT ck_stock_1 CHECK ((reserved)::numeric<=(on_hand)::numeric)
);
CREATE TABLE wms.movement (
    movement_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind wms.move_kind NOT NULL,
    item_id bigint NOT NULL,
    from_loc bigint,
    to_loc bigint,
    q wms.qty NOT NULL,
    moved_at timestamptz DEFAULT now() NOT NULL,
    moved_by varchar(100) DEFAULT CURRENT_USER NOT NULL,
    ref_doc varchar(40),
    reason text,
    constraint pk_movement PRIMARY KEY (movement_id),
    CONSTRAINT ck_movement_1 CHECK (from_loc IS DISTINCT FROM to_loc)
);
CREATE INDEX ix_movement_item_id ON wms.movement USING btree (item_id);
CREATE INDEX ix_movement_moved_at ON wms.movement USING btree (moved_at);
CREATE TABLE wms.supplier (
    supplier_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(100) NOT NULL,
    vat varchar(20),
    crt_ts timestamptz DEFAULT now() NOT NULL,
    upd_ts timestamptz DEFAULT now() NOT NULL,
    constraint pk_supplier PRIMARY KEY (supplier_id),
    CONSTRAINT uq_supplier_name UNIQUE (name)
);
CREATE TABLE wms.inbound (
    inbound_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    supplier_id bigint NOT NULL,
    eta timestamptz,
    status varchar(100) DEFAULT 'NEW' NOT NULL,
    crt_ts timestamptz DEFAULT now() NOT NULL,
    upd_ts timestamptz DEFAULT now() NOT NULL,
    constraint pk_inbound PRIMARY KEY (inbound_id)
);
CREATE TABLE wms.inbound_line (
    inbound_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inbound_id bigint NOT NULL,
    line_no smallint NOT NULL,
    item_id bigint NOT NULL,
    expected wms.qty NOT NULL,
    received wms.qty DEFAULT 0,
    constraint pk_inbound_line PRIMARY KEY (inbound_line_id),
    CONSTRAINT uq_inbound_line_inbound_id_line_no UNIQUE (inbound_id, line_no)
);
CREATE TABLE wms.sales_order (
    sales_order_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ext_no varchar(100) NOT NULL,
    customer varchar(100) NOT NULL,
    priority smallint DEFAULT 5 NOT NULL,
    ship_by date,
    crt_ts timestamptz DEFAULT now() NOT NULL,
    upd_ts timestamptz DEFAULT now() NOT NULL,
    constraint pk_sales_order PRIMARY KEY (sales_order_id),
    CONSTRAINT uq_sales_order_ext_no UNIQUE (ext_no)
);
CREATE TABLE wms.order_line (
    order_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    sales_order_id bigint NOT NULL,
    item_id bigint NOT NULL,
    q wms.qty NOT NULL,
    picked wms.qty DEFAULT 0 NOT NULL,
    constraint pk_order_line PRIMARY KEY (order_line_id)
);
CREATE TABLE wms.wave (
    wave_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    released_at timestamptz,
    cutoff timestamptz NOT NULL,
    constraint pk_wave PRIMARY KEY (wave_id)
);
CREATE TABLE wms.pick_task (
    pick_task_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    wave_id bigint NOT NULL,
    order_line_id bigint NOT NULL,
    seq integer NOT NULL,
    location_id bigint NOT NULL,
    done_at timestamptz,
    constraint pk_pick_task PRIMARY KEY (pick_task_id),
    CONSTRAINT uq_pick_task_wave_id_seq UNIQUE (wave_id, seq)
);
CREATE INDEX ix_pick_task_wave_id ON wms.pick_task USING btree (wave_id);
ALTER TABLE ONLY wms.zone ADD CONSTRAINT fk_zone_warehouse_id FOREIGN KEY (warehouse_id) REFERENCES wms.warehouse(warehouse_id);
ALTER TABLE ONLY wms.location ADD CONSTRAINT fk_location_zone_id FOREIGN KEY (zone_id) REFERENCES wms.zone(zone_id);
ALTER TABLE ONLY wms.lot ADD CONSTRAINT fk_lot_item_id FOREIGN KEY (item_id) REFERENCES wms.item(item_id);
ALTER TABLE ONLY wms.stock ADD CONSTRAINT fk_stock_location_id FOREIGN KEY (location_id) REFERENCES wms.location(location_id);
ALTER TABLE ONLY wms.stock ADD CONSTRAINT fk_stock_item_id FOREIGN KEY (item_id) REFERENCES wms.item(item_id);
ALTER TABLE ONLY wms.stock ADD CONSTRAINT fk_stock_lot_id FOREIGN KEY (lot_id) REFERENCES wms.lot(lot_id);
ALTER TABLE ONLY wms.movement ADD CONSTRAINT fk_movement_item_id FOREIGN KEY (item_id) REFERENCES wms.item(item_id) ON DELETE RESTRICT;
ALTER TABLE ONLY wms.movement ADD CONSTRAINT fk_movement_from_loc FOREIGN KEY (from_loc) REFERENCES wms.location(location_id);
ALTER TABLE ONLY wms.movement ADD CONSTRAINT fk_movement_to_loc FOREIGN KEY (to_loc) REFERENCES wms.location(location_id);
ALTER TABLE ONLY wms.inbound ADD CONSTRAINT fk_inbound_supplier_id FOREIGN KEY (supplier_id) REFERENCES wms.supplier(supplier_id);
ALTER TABLE ONLY wms.inbound_line ADD CONSTRAINT fk_inbound_line_inbound_id FOREIGN KEY (inbound_id) REFERENCES wms.inbound(inbound_id) ON DELETE CASCADE;
ALTER TABLE ONLY wms.inbound_line ADD CONSTRAINT fk_inbound_line_item_id FOREIGN KEY (item_id) REFERENCES wms.item(item_id);
ALTER TABLE ONLY wms.order_line ADD CONSTRAINT fk_order_line_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES wms.sales_order(sales_order_id) ON DELETE CASCADE;
ALTER TABLE ONLY wms.order_line ADD CONSTRAINT fk_order_line_item_id FOREIGN KEY (item_id) REFERENCES wms.item(item_id);
ALTER TABLE ONLY wms.pick_task ADD CONSTRAINT fk_pick_task_wave_id FOREIGN KEY (wave_id) REFERENCES wms.wave(wave_id);
ALTER TABLE ONLY wms.pick_task ADD CONSTRAINT fk_pick_task_order_line_id FOREIGN KEY (order_line_id) REFERENCES wms.order_line(order_line_id);
ALTER TABLE ONLY wms.pick_task ADD CONSTRAINT fk_pick_task_location_id FOREIGN KEY (location_id) REFERENCES wms.location(location_id);
CREATE UNIQUE INDEX uq_stock_natural ON wms.stock (location_id, item_id, COALESCE(lot_id, 0));
ALTER TABLE wms.item ADD CONSTRAINT uq_item_ean UNIQUE NULLS NOT DISTINCT (ean);
CREATE VIEW wms.v_stock AS SELECT w.code AS wh, i.sku, sum(s.on_hand) AS on_hand, sum(s.available) AS available FROM wms.stock s JOIN wms.item i USING (item_id) JOIN wms.location l USING (location_id) JOIN wms.zone z USING (zone_id) JOIN wms.warehouse w USING (warehouse_id) GROUP BY w.code, i.sku;
CREATE VIEW wms.v_shortage AS SELECT v.*, o.demand FROM wms.v_stock v JOIN (SELECT i.sku, sum(l.q - l.picked) AS demand FROM wms.order_line l JOIN wms.item i USING (item_id) GROUP BY i.sku) o USING (sku) WHERE o.demand > v.available;
CREATE FUNCTION wms.apply_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE wms.stock SET on_hand = on_hand - NEW.q WHERE location_id = NEW.from_loc AND item_id = NEW.item_id;
  INSERT INTO wms.stock AS s (location_id, item_id, on_hand) VALUES (NEW.to_loc, NEW.item_id, NEW.q);
  RETURN NEW;
END $$;
CREATE TRIGGER tr_movement_apply AFTER INSERT ON wms.movement FOR EACH ROW EXECUTE FUNCTION wms.apply_movement();
CREATE TRIGGER tr_movement_guard BEFORE UPDATE OF kind, q ON wms.movement FOR EACH ROW EXECUTE FUNCTION wms.apply_movement();
CREATE FUNCTION wms.free_space(p_zone bigint) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM wms.location l WHERE l.zone_id = p_zone AND NOT EXISTS (SELECT FROM wms.stock s WHERE s.location_id = l.location_id) $$;
COMMENT ON COLUMN wms.item.hazard IS 'true when ADR applies';
COMMENT ON DOMAIN wms.qty IS 'quantity in base unit of measure';
