CREATE TYPE direction AS ENUM ('in','out');
CREATE TABLE meter (id serial PRIMARY KEY, serial_no text NOT NULL UNIQUE, phase smallint DEFAULT 1 CHECK (phase IN (1, 3)));
CREATE TABLE register (id serial PRIMARY KEY, meter_id int NOT NULL REFERENCES meter, dir direction NOT NULL DEFAULT 'in', obis text, UNIQUE (meter_id, obis));
CREATE TABLE reading (register_id int REFERENCES register, at timestamptz, wh bigint NOT NULL, PRIMARY KEY (register_id, at)) PARTITION BY RANGE (at);
CREATE TABLE reading_2023 PARTITION OF reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE tariff (id smallserial PRIMARY KEY, name text, price float4 NOT NULL, valid date);
CREATE TABLE contract (id bigserial PRIMARY KEY, meter_id int REFERENCES meter, tariff_id smallint REFERENCES tariff, since date);
CREATE TABLE bill (id bigserial PRIMARY KEY, contract_id bigint REFERENCES contract, total numeric(10,2), paid boolean);
CREATE VIEW daily_use AS SELECT register_id, date_trunc('day', at) AS day, max(wh) - min(wh) AS wh FROM reading GROUP BY 1, 2;
