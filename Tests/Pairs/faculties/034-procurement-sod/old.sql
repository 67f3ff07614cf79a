-- purchase to pay with separation of duties
CREATE SCHEMA p2p;
CREATE TYPE p2p.req_state AS ENUM ('draft','submitted','approved','rejected'
);
CREATE TABLE p2p.cost_centre (code char(6) PRIMARY KEY, name text NOT NULL, budget numeric(14,2) NOT NULL, manager name);
CREATE TABLE p2p.vendor (id serial PRIMARY KEY, name text NOT NULL, tax_no text, blocked boolean NOT NULL DEFAULT false, UNIQUE
 (tax_no));
CREATE TABLE p2p.requisition (id serial PRIMARY KEY, cc char(6) NOT NULL REFERENCES p2p.cost_centre, requester name NOT NULL DEFAULT current_user, state p2p.req_state NOT NULL DEFAULT 'draft', approver name
, CHECK (approver <> requester)
);
CREATE TABLE p2p.req_line (req int REFERENCES p2p.requisition ON DELETE CASCADE, line int, descr text NOT NULL, qty numeric NOT NULL, unit_price numeric(12,2), total numeric GENERATED ALWAYS AS (qty * unit_price) STORED, PRIMARY KEY (req, line));
CREATE TABLE p2p.po (no text PRIMARY KEY, req int REFERENCES p2p.requisition, vendor int REFERENCES p2p.vendor
, sent date
);
CREATE TABLE p2p.payment (id bigint PRIMARY KEY, po text REFERENCES p2p.po, amount numeric(12,2) CHECK (amount > 0), paid_by name DEFAULT session_user);
CREATE FUNCTION p2p.req_total(r int) RETURNS numeric STABLE LANGUAGE sql BEGIN ATOMIC SELECT coalesce(sum(total), 0) FROM p2p.req_line WHERE req = r; END;
CREATE VIEW p2p.to_approve WITH (security_barrier) AS SELECT r.id, r.requester, r.cc, p2p.req_total(r.id) AS total FROM p2p.requisition r WHERE r.state = 'submitted'
;
CREATE FUNCTION p2p.approve(r int
) RETURNS void LANGUAGE sql SECURITY DEFINER AS $$ UPDATE p2p.requisition SET state = 'approved', approver = session_user WHERE id = r $$;
ALTER TABLE p2p.requisition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY mine ON p2p.requisition TO requester USING (requester = current_user) WITH CHECK (state IN ('draft','submitted'));
CREATE POLICY appr ON p2p.requisition FOR
SELECT TO approver
 USING (state <> 'draft');
CREATE RULE no_del AS ON DELETE TO p2p.payment DO INSTEAD NOTHING;
CREATE RULE no_upd AS ON UPDATE TO p2p.payment DO INSTEAD NOTHING;
GRANT USAGE ON SCHEMA p2p TO PUBLIC; GRANT SELECT, INSERT, UPDATE (state) ON p2p.requisition TO requester;
GRANT SELECT ON p2p.to_approve TO approver
; REVOKE EXECUTE ON FUNCTION p2p.approve FROM PUBLIC; GRANT EXECUTE ON FUNCTION p2p.approve TO approver;
GRANT INSERT
(id, po, amount)
 ON p2p.payment TO paymaster; GRANT SELECT ON ALL SEQUENCES IN SCHEMA p2p TO paymaster;
ALTER TABLE p2p.payment OWNER TO paymaster; REVOKE UPDATE, DELETE
 ON p2p.payment FROM paymaster;
