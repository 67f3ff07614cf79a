CREATE EXTENSION intarray;
CREATE TYPE yesno AS ENUM ('yes','no');
CREATE TYPE dtmf_mode AS ENUM ('rfc4733','inband','info');
CREATE TABLE ps_aors (id varchar(40) NOT NULL, contact varchar(40), max_contacts int, qualify_timeout int, remove_existing yesno, UNIQUE (id));
CREATE INDEX ps_aors_id ON ps_aors (id);
CREATE TABLE ps_endpoints (id varchar(40) NOT NULL PRIMARY KEY, transport varchar(40), aors varchar(200), context varchar(40), allow varchar(200), direct_media yesno, dtmf_mode dtmf_mode, callerid varchar(40), mohsuggest varchar(40), rtp_ipv6 yesno);
CREATE TABLE extension (
  exten varchar(10) PRIMARY KEY, display_name varchar(60), pin varchar(8),
  endpoint varchar(40) REFERENCES ps_endpoints);
CREATE TABLE queue (
  name varchar(128) NOT NULL PRIMARY KEY, strategy text NOT NULL DEFAULT 'ringall' CHECK (strategy IN ('ringall','leastrecent','fewestcalls','random','rrmemory')), timeout int DEFAULT 15, members text);
CREATE TABLE cdr (
  id bigserial PRIMARY KEY,
  calldate timestamp NOT NULL DEFAULT now(),
  clid varchar(80) NOT NULL DEFAULT '', src varchar(80) NOT NULL DEFAULT '', dst varchar(80) NOT NULL DEFAULT '',
  dcontext varchar(80) NOT NULL DEFAULT '', duration int NOT NULL DEFAULT 0, billsec int NOT NULL DEFAULT 0,
  disposition varchar(45) NOT NULL DEFAULT '', amaflags int NOT NULL DEFAULT 0, uniqueid varchar(32) NOT NULL DEFAULT ''
);
CREATE INDEX cdr_calldate ON cdr (calldate);
CREATE INDEX cdr_src ON cdr (src);
CREATE TABLE rate (prefix varchar(10) NOT NULL, per_minute numeric(8,4) NOT NULL, setup numeric(8,4) NOT NULL DEFAULT 0, valid_from date NOT NULL DEFAULT current_date, PRIMARY KEY (prefix));
CREATE FUNCTION find_rate(num varchar
) RETURNS rate LANGUAGE sql STABLE AS $$
  SELECT * FROM rate WHERE num LIKE prefix || '%' ORDER BY length(prefix) DESC LIMIT 1
$$;
CREATE FUNCTION rate_call(num varchar, secs int) RETURNS numeric LANGUAGE plpgsql STABLE AS $$
DECLARE r rate;
BEGIN
  r := find_rate(num);
  RETURN r.setup + r.per_minute * ceil(secs / 60.0);
END $$;
CREATE VIEW call_cost AS SELECT id, src, dst, billsec, rate_call(dst, billsec) AS cost FROM cdr WHERE disposition = 'ANSWERED';
CREATE VIEW top_talkers AS SELECT src, sum(billsec) AS total, sum(cost) AS cost FROM call_cost GROUP BY src ORDER BY 2 DESC LIMIT 20;
COMMENT ON FUNCTION rate_call(varchar, int) IS 'full minutes';
