CREATE SCHEMA wx;
CREATE TYPE wx.wind AS (dir smallint, kt smallint
    , gust smallint
);
CREATE FUNCTION wx.wind_cmp(a wx.wind, b wx.wind) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    RETURN coalesce(nullif(a.kt - b.kt, 0), coalesce(a.gust, 0) - coalesce(b.gust, 0));
END $$;
CREATE FUNCTION wx.wind_lt(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) < 0 $$;
CREATE FUNCTION wx.wind_le(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) <= 0 $$;
CREATE FUNCTION wx.wind_eq(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) = 0 $$;
CREATE FUNCTION wx.wind_ge(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) >= 0 $$;
CREATE FUNCTION wx.wind_gt(a wx.wind, b wx.wind) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT wx.wind_cmp(a, b) > 0 $$;
CREATE OPERATOR wx.<! (FUNCTION = wx.wind_lt, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.>!));
CREATE OPERATOR wx.<=! (FUNCTION = wx.wind_le, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.>=!));
CREATE OPERATOR wx.=! (FUNCTION = wx.wind_eq, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.=!)
    , RESTRICT = eqsel, JOIN = eqjoinsel
);
CREATE OPERATOR wx.>=! (FUNCTION = wx.wind_ge, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.<=!));
CREATE OPERATOR wx.>! (FUNCTION = wx.wind_gt, LEFTARG = wx.wind, RIGHTARG = wx.wind, COMMUTATOR = OPERATOR(wx.<!));
CREATE OPERATOR FAMILY wx.wind_family USING btree;
CREATE OPERATOR CLASS wx.wind_ops DEFAULT FOR TYPE wx.wind USING btree FAMILY wx.wind_family AS
    OPERATOR 1 wx.<!, OPERATOR 2 wx.<=!, OPERATOR 3 wx.=!, OPERATOR 4 wx.>=!, OPERATOR 5 wx.>!,
    FUNCTION 1 wx.wind_cmp(wx.wind, wx.wind);
CREATE FUNCTION wx.wind_int_cmp(a wx.wind, b integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT a.kt - b $$;
CREATE FUNCTION wx.wind_int_eq(a wx.wind, b integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT a.kt = b $$;
CREATE OPERATOR wx.=! (FUNCTION = wx.wind_int_eq, LEFTARG = wx.wind, RIGHTARG = integer);
ALTER OPERATOR FAMILY wx.wind_family USING btree ADD OPERATOR 3 wx.=! (wx.wind, integer), FUNCTION 1 (wx.wind, integer) wx.wind_int_cmp(wx.wind, integer);
CREATE TABLE wx.metar (
    station char(4) NOT NULL,
    at timestamptz NOT NULL,
    wind wx.wind,
    raw text,
    PRIMARY KEY (station, at)
  , qnh smallint CHECK (qnh BETWEEN 850 AND 1100)
);
CREATE INDEX metar_wind ON wx.metar (station, wind wx.wind_ops
    DESC
);
CREATE AGGREGATE wx.max_kt(smallint) (SFUNC = int2larger, STYPE = smallint);
CREATE VIEW wx.storm AS SELECT station, at, (wind).kt AS kt FROM wx.metar WHERE wind OPERATOR(wx.>!)
    ROW(0, 48, 0)::wx.wind;
CREATE STATISTICS wx.metar_st ON station, ((wind).kt) FROM wx.metar;
COMMENT ON OPERATOR CLASS wx.wind_ops USING btree IS 'by force';
COMMENT ON OPERATOR FAMILY wx.wind_family USING btree IS 'wind and knots';
GRANT SELECT ON wx.storm TO PUBLIC;
GRANT USAGE ON TYPE wx.wind TO gm_app;
ALTER OPERATOR CLASS wx.wind_ops USING btree OWNER TO gm_owner;
