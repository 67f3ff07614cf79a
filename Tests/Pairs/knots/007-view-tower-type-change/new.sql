-- a column type changes at the bottom; above: views grouped by primary key, defaults on views, instead-of triggers, matviews on matviews
CREATE TABLE account (
  id bigint PRIMARY KEY,
  opened timestamp with time zone DEFAULT now() NOT NULL,
  balance numeric(14,2) DEFAULT 0.00 NOT NULL,
  owner text
);
CREATE TABLE booking (
  account_id bigint NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
  amount numeric(10,2) NOT NULL,
  at date DEFAULT CURRENT_DATE
);
CREATE VIEW v_account AS SELECT a.id, a.opened, a.balance, a.owner, count(b.*) AS bookings FROM account a LEFT JOIN booking b ON b.account_id = a.id GROUP BY a.id;
CREATE VIEW v_rich AS SELECT * FROM v_account WHERE balance > 10000 AND owner ~~ 'A%';
CREATE VIEW v_simple AS SELECT id, owner, balance FROM account WHERE balance > 0 WITH LOCAL CHECK OPTION;
CREATE VIEW v_rich_year (yr, n, names) AS SELECT extract(year FROM opened), count(*), string_agg(owner, ', ' ORDER BY opened DESC) FROM v_rich GROUP BY 1;
CREATE MATERIALIZED VIEW mv_year WITH (fillfactor = 80) AS SELECT yr, n, names, sum(n) OVER (ORDER BY yr ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS roll FROM v_rich_year;
CREATE UNIQUE INDEX mv_year_yr ON mv_year (yr);
CREATE MATERIALIZED VIEW mv_decade AS SELECT (floor(yr / 10) * 10)::int AS decade, sum(n) AS n FROM mv_year GROUP BY 1;
CREATE INDEX mv_decade_n ON mv_decade (n) WHERE n > 0;
COMMENT ON VIEW v_account IS 'accounts with bookings';
COMMENT ON COLUMN v_account.bookings IS 'number of bookings';
COMMENT ON COLUMN mv_year.roll IS 'two years';
COMMENT ON INDEX mv_year_yr IS 'for refresh concurrently';
ALTER VIEW v_simple ALTER COLUMN balance SET DEFAULT 1;
CREATE FUNCTION v_rich_ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO account (id, owner, balance) VALUES (NEW.id, NEW.owner, NEW.balance); RETURN NEW; END $$;
CREATE TRIGGER v_rich_ins INSTEAD OF INSERT ON v_rich FOR EACH ROW EXECUTE FUNCTION v_rich_ins();
COMMENT ON TRIGGER v_rich_ins ON v_rich IS 'only insert';
CREATE FUNCTION rich_since(d date) RETURNS SETOF v_rich LANGUAGE sql STABLE AS $$ SELECT * FROM v_rich WHERE opened >= d $$;
CREATE FUNCTION owner_of(r v_rich) RETURNS text LANGUAGE sql STABLE AS $$ SELECT r.owner::text $$;
CREATE VIEW v_top AS SELECT r.id, owner_of(r) AS o FROM rich_since('2020-01-01') r;
COMMENT ON VIEW v_top IS 'best customers';
