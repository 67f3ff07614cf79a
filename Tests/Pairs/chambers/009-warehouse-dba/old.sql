CREATE SCHEMA wms;
SET search_path = wms, public;
CREATE TYPE wms.move_kind AS ENUM ('RECEIPT', 'PICK', 'TRANSFER', 'ADJUST', 'COUNT');
CREATE DOMAIN wms.qty AS integer CHECK (VALUE >= 0);
CREATE DOMAIN wms.ean AS varchar(13);
CREATE TABLE wms.warehouse (
    warehouse_id serial NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(50) NOT NULL,
    tz varchar(50) DEFAULT 'UTC' NOT NULL,
    crt_ts timestamp DEFAULT now() NOT NULL,
    upd_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_warehouse PRIMARY KEY (warehouse_id),
    CONSTRAINT uq_warehouse_code UNIQUE (code)
);
CREATE TABLE wms.zone (
    zone_id serial NOT NULL,
    warehouse_id integer NOT NULL,
    code varchar(10) NOT NULL,
    kind char(1),
    constraint pk_zone PRIMARY KEY (zone_id),
    CONSTRAINT uq_zone_warehouse_id_code UNIQUE (warehouse_id, code),
    CONSTRAINT ck_zone_1 CHECK (kind IN ('A','B','C'))
);
COMMENT ON TABLE wms.zone IS 'storage zone';
CREATE TABLE wms.location (
    location_id serial NOT NULL,
    zone_id integer NOT NULL,
    barcode wms.ean,
    aisle integer,
    bay integer,
    lvl integer,
    max_weight numeric(10,2),
    constraint pk_location PRIMARY KEY (location_id),
    CONSTRAINT uq_location_barcode UNIQUE (barcode)
);
CREATE INDEX ix_location_zone_id ON wms.location USING btree (zone_id);
CREATE TABLE wms.item (
    item_id serial NOT NULL,
    sku varchar(30) NOT NULL,
    descr varchar(50),
    ean wms.ean,
    uom char(3) DEFAULT 'EA' NOT NULL,
    weight numeric(10,3),
    hazard char(1) DEFAULT 'N',
    crt_ts timestamp DEFAULT now() NOT NULL,
    upd_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_item PRIMARY KEY (item_id),
    CONSTRAINT uq_item_sku UNIQUE (sku)
);
CREATE TABLE wms.lot (
    lot_id serial NOT NULL,
    item_id integer NOT NULL,
    lot_no varchar(50) NOT NULL,
    expires date,
    constraint pk_lot PRIMARY KEY (lot_id),
    CONSTRAINT uq_lot_item_id_lot_no UNIQUE (item_id, lot_no)
);
CREATE TABLE wms.stock (
    stock_id serial NOT NULL,
    location_id integer NOT NULL,
    item_id integer NOT NULL,
    lot_id integer,
    on_hand wms.qty DEFAULT 0 NOT NULL,
    reserved wms.qty DEFAULT 0 NOT NULL,
    constraint pk_stock PRIMARY KEY (stock_id),
    CONSTRAINT uq_stock_location_id_item_id_lot_id UNIQUE (location_id, item_id, lot_id),
    CONSTRAINT ck_stock_1 CHECK ((reserved)::numeric<=(on_hand)::numeric)
);
CREATE TABLE wms.movement (
    movement_id serial NOT NULL,
    kind wms.move_kind NOT NULL,
    item_id integer NOT NULL,
    from_loc integer,
    to_loc integer,
    q wms.qty NOT NULL,
    moved_at timestamp DEFAULT now() NOT NULL,
    moved_by varchar(50) DEFAULT CURRENT_USER NOT NULL,
    constraint pk_movement PRIMARY KEY (movement_id),
    CONSTRAINT ck_movement_1 CHECK (from_loc IS DISTINCT FROM to_loc)
);
CREATE INDEX ix_movement_item_id ON wms.movement USING btree (item_id);
CREATE INDEX ix_movement_moved_at ON wms.movement USING btree (moved_at);
CREATE TABLE wms.supplier (
    supplier_id serial NOT NULL,
    name varchar(50) NOT NULL,
    vat varchar(20),
    crt_ts timestamp DEFAULT now() NOT NULL,
    upd_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_supplier PRIMARY KEY (supplier_id),
    CONSTRAINT uq_supplier_name UNIQUE (name)
);
CREATE TABLE wms.inbound (
    inbound_id serial NOT NULL,
    supplier_id integer NOT NULL,
    eta date,
    status integer DEFAULT 0 NOT NULL,
    crt_ts timestamp DEFAULT now() NOT NULL,
    upd_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_inbound PRIMARY KEY (inbound_id)
);
CREATE TABLE wms.inbound_line (
    inbound_line_id serial NOT NULL,
    inbound_id integer NOT NULL,
    line_no integer NOT NULL,
    item_id integer NOT NULL,
    expected wms.qty NOT NULL,
    received wms.qty DEFAULT 0,
    constraint pk_inbound_line PRIMARY KEY (inbound_line_id),
    CONSTRAINT uq_inbound_line_inbound_id_line_no UNIQUE (inbound_id, line_no)
);
CREATE TABLE wms.sales_order (
    sales_order_id serial NOT NULL,
    ext_no varchar(50) NOT NULL,
    customer varchar(50) NOT NULL,
    priority smallint DEFAULT 5 NOT NULL,
    ship_by date,
    crt_ts timestamp DEFAULT now() NOT NULL,
    upd_ts timestamp DEFAULT now() NOT NULL,
    constraint pk_sales_order PRIMARY KEY (sales_order_id),
    CONSTRAINT uq_sales_order_ext_no UNIQUE (ext_no)
);
CREATE TABLE wms.order_line (
    order_line_id serial NOT NULL,
    sales_order_id integer NOT NULL,
    item_id integer NOT NULL,
    q wms.qty NOT NULL,
    picked wms.qty DEFAULT 0 NOT NULL,
    constraint pk_order_line PRIMARY KEY (order_line_id)
);
CREATE TABLE wms.pick_list (
    pick_list_id serial NOT NULL,
    sales_order_id integer NOT NULL,
    assigned varchar(50),
    done boolean DEFAULT false,
    constraint pk_pick_list PRIMARY KEY (pick_list_id)
);

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
ALTER TABLE ONLY wms.pick_list ADD CONSTRAINT fk_pick_list_sales_order_id FOREIGN KEY (sales_order_id) REFERENCES wms.sales_order(sales_order_id);
CREATE VIEW wms.v_stock AS SELECT w.code AS wh, i.sku, sum(s.on_hand) AS on_hand, sum(s.on_hand - s.reserved) AS available FROM wms.stock s JOIN wms.item i USING (item_id) JOIN wms.location l USING (location_id) JOIN wms.zone z USING (zone_id) JOIN wms.warehouse w USING (warehouse_id) GROUP BY w.code, i.sku;
CREATE VIEW wms.v_shortage AS SELECT v.*, o.demand FROM wms.v_stock v JOIN (SELECT i.sku, sum(l.q - l.picked) AS demand FROM wms.order_line l JOIN wms.item i USING (item_id) GROUP BY i.sku) o USING (sku) WHERE o.demand > v.available;
CREATE FUNCTION wms.apply_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE wms.stock SET on_hand = on_hand - NEW.q WHERE location_id = NEW.from_loc AND item_id = NEW.item_id;
  UPDATE wms.stock SET on_hand = on_hand + NEW.q WHERE location_id = NEW.to_loc AND item_id = NEW.item_id;
  RETURN NEW;
END $$;
CREATE TRIGGER tr_movement_apply AFTER INSERT ON wms.movement FOR EACH ROW EXECUTE FUNCTION wms.apply_movement();
CREATE FUNCTION wms.free_space(p_zone integer) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT count(*)::integer FROM wms.location l WHERE l.zone_id = p_zone AND NOT EXISTS (SELECT FROM wms.stock s WHERE s.location_id = l.location_id) $$;
COMMENT ON COLUMN wms.item.hazard IS 'Y/N';
COMMENT ON DOMAIN wms.qty IS 'quantity';
