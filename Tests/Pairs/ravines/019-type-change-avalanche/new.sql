CREATE SCHEMA av;
CREATE FUNCTION av.half(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 / 2';
CREATE FUNCTION av.half(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1 / 2';
CREATE TABLE av.p (
  id uuid NOT NULL,
  code integer DEFAULT 7,
  amount numeric(20,4) DEFAULT 10,
  flag boolean DEFAULT false,
  ts timestamptz DEFAULT '2020-01-01 00:00:00+00',
  arr text[] DEFAULT '{1,2}',
  js jsonb DEFAULT '{"a":1}',
  b text DEFAULT '\x00ff',
  gen numeric(20,1) GENERATED ALWAYS AS (av.half(amount)) STORED,
  CONSTRAINT p_pkey PRIMARY KEY (id),
  CONSTRAINT p_amount CHECK (amount > 5),
  CONSTRAINT p_half CHECK (av.half(amount) < amount),
  CONSTRAINT p_code CHECK (code >= 0),
  CONSTRAINT p_arr CHECK (arr[1] <> ''),
  CONSTRAINT p_excl EXCLUDE USING btree (code WITH =)
  WHERE (amount > 3)
);
CREATE TABLE av.c (
  pid uuid CONSTRAINT c_p REFERENCES av.p ON DELETE SET NULL,
  pcode integer
);
CREATE INDEX p_amt ON av.p (amount, (amount + 1)) INCLUDE (code)
  WHERE amount <> 0;
CREATE INDEX p_half_i ON av.p (av.half(amount));
CREATE INDEX p_arr_i ON av.p USING gin (arr);
CREATE VIEW av.w1 AS
  SELECT id, amount, amount / 2 AS h, av.half(amount) AS hh, coalesce(code, code) AS cc, flag, ts, arr[1:1] AS sl, js -> 'a' AS ja FROM av.p;
CREATE VIEW av.w2 AS
  SELECT w1.*, c.pcode
  FROM av.w1 LEFT JOIN av.c ON c.pid = w1.id AND c.pcode = w1.cc;
CREATE MATERIALIZED VIEW av.w3 AS
  SELECT amount, count(*) FILTER (WHERE id IS NOT NULL) AS n, max(h) AS mh
  FROM av.w2
  GROUP BY amount;
CREATE INDEX w3_a ON av.w3 (amount);
CREATE FUNCTION av.sum_all() RETURNS numeric LANGUAGE sql STABLE RETURN (SELECT sum(p.amount)::numeric
  FROM av.p p);
CREATE FUNCTION av.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER p_t BEFORE UPDATE OF amount, flag ON av.p FOR EACH ROW WHEN (new.amount > 4 AND new.flag)
  EXECUTE FUNCTION av.trg();
COMMENT ON COLUMN av.p.amount IS 'amount';
COMMENT ON CONSTRAINT p_half ON av.p IS 'overload resolves by type';

