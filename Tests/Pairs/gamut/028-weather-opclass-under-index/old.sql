CREATE SCHEMA wx;
CREATE TYPE wx.wind AS (dir smallint, kt smallint
);
CREATE FUNCTION wx.wind_cmp(a wx.wind, b wx.wind) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN a.kt - b.kt;
END $$;
CREATE FUNCTION wx.wind_lt(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) < 0 $$;
CREATE FUNCTION wx.wind_le(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) <= 0 $$;
CREATE FUNCTION wx.wind_eq(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) = 0 $$;
CREATE FUNCTION wx.wind_ge(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) >= 0 $$;
CREATE FUNCTION wx.wind_gt(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) > 0 $$;
CREATE OPERATOR wx.<! (FUNCTION = wx.wind_lt, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.>!));
CREATE OPERATOR wx.<=! (FUNCTION = wx.wind_le, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.>=!));
CREATE OPERATOR wx.=! (FUNCTION = wx.wind_eq, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.=!)
);
CREATE OPERATOR wx.>=! (FUNCTION = wx.wind_ge, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.<=!));
CREATE OPERATOR wx.>! (FUNCTION = wx.wind_gt, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.<!));
CREATE OPERATOR FAMILY wx.wind_family USING btree;
CREATE OPERATOR CLASS wx.wind_ops FOR TYPE wx.wind USING btree FAMILY wx.wind_family AS
    OPERATOR 1 wx.<!, OPERATOR 2 wx.<=!, OPERATOR 3 wx.=!, OPERATOR 4 wx.>=!, OPERATOR 5 wx.>!,
    FUNCTION 1 wx.wind_cmp(wx.wind, wx.wind);
CREATE TABLE wx.metar (
    station char(4) NOT NULL,
    at timestamptz NOT NULL,
    wind wx.wind,
    raw text,
    PRIMARY KEY (station, at)
);
CREATE INDEX metar_wind ON wx.metar (station, wind wx.wind_ops
);
CREATE AGGREGATE wx.max_kt(smallint) (SFUNC = int2larger, STYPE = smallint, SORTOP = OPERATOR(pg_catalog.>));
CREATE VIEW wx.storm AS SELECT station, at, (wind).kt AS kt FROM wx.metar WHERE wind OPERATOR(wx.>!)
    ROW(0, 48)::wx.wind;
CREATE STATISTICS wx.metar_st ON station, ((wind).kt) FROM wx.metar;
COMMENT ON OPERATOR CLASS wx.wind_ops USING btree IS 'by force';
COMMENT ON OPERATOR FAMILY wx.wind_family USING btree IS 'wind';
GRANT SELECT ON wx.storm TO PUBLIC;
GRANT USAGE ON TYPE wx.wind TO gm_app;
