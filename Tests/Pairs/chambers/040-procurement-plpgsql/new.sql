CREATE SCHEMA proc; CREATE SCHEMA proc_api;
SET search_path = proc;
CREATE TYPE proc.req_state AS ENUM ('new', 'submitted', 'approved', 'rejected', 'ordered', 'closed');
CREATE DOMAIN proc.eur AS numeric(14,4) ;
CREATE TYPE proc.line_in AS (item text, qty numeric, price proc.eur, cost_center text);
CREATE TABLE proc.supplier (
    supplier_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    iban varchar(34),
    rating numeric(3,2),
    blocked_until date,
    constraint pk_supplier PRIMARY KEY (supplier_id),
    CONSTRAINT uq_supplier_name UNIQUE (name)
);
CREATE TABLE proc.cost_center (
    cost_center_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(10) NOT NULL,
    name text NOT NULL,
    budget proc.eur NOT NULL,
    owner text,
    constraint pk_cost_center PRIMARY KEY (cost_center_id),
    CONSTRAINT uq_cost_center_code UNIQUE (code)
);
CREATE TABLE proc.requisition (
    requisition_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    state proc.req_state DEFAULT 'new' NOT NULL,
    requested_by text DEFAULT CURRENT_USER NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    total proc.eur DEFAULT 0 NOT NULL,
    needed_by date,
    constraint pk_requisition PRIMARY KEY (requisition_id)
);
CREATE TABLE proc.req_line (
    req_line_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    requisition_id bigint NOT NULL,
    pos smallint NOT NULL,
    item text NOT NULL,
    qty numeric(12,3) NOT NULL,
    price proc.eur NOT NULL,
    cost_center_id bigint,
    amount numeric GENERATED ALWAYS AS (qty*(price)::numeric) STORED,
    constraint pk_req_line PRIMARY KEY (req_line_id),
    CONSTRAINT uq_req_line_requisition_id_pos UNIQUE (requisition_id, pos)
);
CREATE TABLE proc.approval (
    approval_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    requisition_id bigint NOT NULL,
    level smallint NOT NULL,
    by_user text NOT NULL,
    at timestamptz NOT NULL,
    ok boolean NOT NULL,
    comment text,
    constraint pk_approval PRIMARY KEY (approval_id),
    CONSTRAINT uq_approval_requisition_id_level UNIQUE (requisition_id, level),
    CONSTRAINT ck_approval_1 CHECK (ok OR comment IS NOT NULL)
);
CREATE TABLE proc.purchase_order (
    purchase_order_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    requisition_id bigint,
    supplier_id bigint NOT NULL,
    no text NOT NULL,
    sent timestamptz,
    constraint pk_purchase_order PRIMARY KEY (purchase_order_id),
    CONSTRAINT uq_purchase_order_requisition_id UNIQUE (requisition_id),
    CONSTRAINT uq_purchase_order_no UNIQUE (no)
);
CREATE TABLE proc.goods_receipt (
    goods_receipt_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    purchase_order_id bigint NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    note text,
    constraint pk_goods_receipt PRIMARY KEY (goods_receipt_id)
);
CREATE TABLE proc.error_log (
    error_log_id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    proc text NOT NULL,
    msg text,
    ctx text,
    constraint pk_error_log PRIMARY KEY (error_log_id)
);
ALTER TABLE ONLY proc.req_line ADD CONSTRAINT fk_req_line_requisition_id FOREIGN KEY (requisition_id) REFERENCES proc.requisition(requisition_id) ON DELETE CASCADE;
ALTER TABLE ONLY proc.req_line ADD CONSTRAINT fk_req_line_cost_center_id FOREIGN KEY (cost_center_id) REFERENCES proc.cost_center(cost_center_id);
ALTER TABLE ONLY proc.approval ADD CONSTRAINT fk_approval_requisition_id FOREIGN KEY (requisition_id) REFERENCES proc.requisition(requisition_id) ON DELETE CASCADE;
ALTER TABLE ONLY proc.purchase_order ADD CONSTRAINT fk_purchase_order_requisition_id FOREIGN KEY (requisition_id) REFERENCES proc.requisition(requisition_id);
ALTER TABLE ONLY proc.purchase_order ADD CONSTRAINT fk_purchase_order_supplier_id FOREIGN KEY (supplier_id) REFERENCES proc.supplier(supplier_id);
ALTER TABLE ONLY proc.goods_receipt ADD CONSTRAINT fk_goods_receipt_purchase_order_id FOREIGN KEY (purchase_order_id) REFERENCES proc.purchase_order(purchase_order_id);
CREATE SEQUENCE proc.po_no START 5000 INCREMENT 1 MINVALUE 5000;
CREATE FUNCTION proc.log_error(p_proc text, p_msg text, p_ctx text DEFAULT NULL) RETURNS void LANGUAGE sql AS $$ INSERT INTO proc.error_log(proc, msg, ctx) VALUES (p_proc, p_msg, p_ctx) $$;
CREATE FUNCTION proc.next_po() RETURNS text LANGUAGE sql AS $$ SELECT 'PO' || to_char(now(), 'YY') || lpad(nextval('proc.po_no')::text, 6, '0') $$;
ALTER TABLE proc.purchase_order ALTER no SET DEFAULT proc.next_po();
CREATE FUNCTION proc.req_total() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE proc.requisition SET total = (SELECT COALESCE(sum(amount), 0) FROM proc.req_line WHERE requisition_id = COALESCE(NEW.requisition_id, OLD.requisition_id)) WHERE requisition_id = COALESCE(NEW.requisition_id, OLD.requisition_id); RETURN NULL; END $$;
CREATE TRIGGER req_total_iu AFTER INSERT OR UPDATE OF qty, price ON proc.req_line FOR EACH ROW EXECUTE FUNCTION proc.req_total();
CREATE TRIGGER req_total_d AFTER DELETE ON proc.req_line FOR EACH ROW EXECUTE FUNCTION proc.req_total();
CREATE FUNCTION proc.lines_stmt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT count(*) FROM newrows) > 1000 THEN RAISE EXCEPTION 'too many lines'; END IF; RETURN NULL; END $$;
CREATE TRIGGER lines_stmt AFTER INSERT ON proc.req_line REFERENCING NEW TABLE AS newrows FOR EACH STATEMENT EXECUTE FUNCTION proc.lines_stmt();
CREATE FUNCTION proc_api.create_req(p_lines proc.line_in[]) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = proc, pg_temp AS $$
DECLARE v_id bigint; l proc.line_in; i int := 0;
BEGIN
  INSERT INTO proc.requisition DEFAULT VALUES RETURNING requisition_id INTO v_id;
  FOREACH l IN ARRAY p_lines LOOP i := i + 1; INSERT INTO proc.req_line(requisition_id, pos, item, qty, price) VALUES (v_id, i, l.item, l.qty, l.price); END LOOP;
  RETURN v_id;
EXCEPTION WHEN check_violation THEN PERFORM proc.log_error('create_req', SQLERRM); RAISE;
END $$;
CREATE PROCEDURE proc_api.approve(p_req bigint, p_ok boolean, p_comment text DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN INSERT INTO proc.approval(requisition_id, level, by_user, at, ok, comment) VALUES (p_req, 1, current_user, now(), p_ok, p_comment); UPDATE proc.requisition SET state = CASE WHEN p_ok THEN 'approved' ELSE 'rejected' END::proc.req_state WHERE requisition_id = p_req; END $$;
CREATE VIEW proc_api.open_reqs AS SELECT requisition_id, requested_by, total, state FROM proc.requisition WHERE state < 'ordered' AND state <> 'rejected';
CREATE FUNCTION proc_api.open_reqs_iud() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE proc.requisition SET state = NEW.state WHERE requisition_id = OLD.requisition_id; RETURN NEW; END $$;
CREATE TRIGGER open_reqs_upd INSTEAD OF UPDATE ON proc_api.open_reqs FOR EACH ROW EXECUTE FUNCTION proc_api.open_reqs_iud();
CREATE VIEW proc_api.big_reqs AS SELECT * FROM proc_api.open_reqs WHERE total > 5000::numeric;
COMMENT ON FUNCTION proc.next_po() IS 'next purchase order number (per year)';
COMMENT ON TRIGGER open_reqs_upd ON proc_api.open_reqs IS 'makes the view updatable';
