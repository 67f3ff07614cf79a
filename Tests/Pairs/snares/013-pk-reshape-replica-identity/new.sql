CREATE TABLE tenant (
    id integer NOT NULL,
    slug text NOT NULL UNIQUE,
    region char(2) NOT NULL DEFAULT 'eu',
    CONSTRAINT tenant_pkey PRIMARY KEY (id) INCLUDE (slug),
    CONSTRAINT tenant_both UNIQUE (id, slug)
);
CREATE TABLE usr (
    tenant integer NOT NULL REFERENCES tenant (id),
    uid integer NOT NULL,
    mail text NOT NULL,
    CONSTRAINT usr_pkey PRIMARY KEY (tenant, uid),
    CONSTRAINT usr_uid UNIQUE (uid)
);
CREATE UNIQUE INDEX usr_mail ON usr (mail);
CREATE TABLE doc (
    tenant integer NOT NULL, owner integer, reviewer integer,
    id bigserial,
    parent bigint,
    ver integer NOT NULL DEFAULT 1,
    CONSTRAINT doc_pkey PRIMARY KEY (tenant, id, ver),
    FOREIGN KEY (tenant, owner) REFERENCES usr,
    FOREIGN KEY (tenant, reviewer) REFERENCES usr (tenant, uid) ON DELETE SET NULL (reviewer),
    FOREIGN KEY (tenant, parent, ver) REFERENCES doc MATCH SIMPLE
);
ALTER TABLE tenant REPLICA IDENTITY USING INDEX tenant_both;
ALTER TABLE usr REPLICA IDENTITY USING INDEX
usr_mail;
CLUSTER doc USING doc_pkey;
CREATE TABLE slug_ref (slug text PRIMARY KEY REFERENCES tenant (slug) ON UPDATE CASCADE, id integer,
  FOREIGN KEY (id, slug) REFERENCES tenant (id, slug));
CREATE VIEW per_tenant AS SELECT t.id, t.slug, count(*) FROM tenant t JOIN doc d ON d.tenant = t.id GROUP BY t.id;
CREATE MATERIALIZED VIEW per_user AS SELECT u.uid, u.mail, count(d.id) AS n FROM usr u LEFT JOIN doc d ON d.owner = u.uid GROUP BY u.uid
, u.tenant
;
CREATE FUNCTION put(t int, s text) RETURNS void LANGUAGE sql BEGIN ATOMIC
  INSERT INTO tenant (id, slug) VALUES (t, s) ON CONFLICT ON CONSTRAINT tenant_pkey DO UPDATE SET slug = excluded.slug;
END;
