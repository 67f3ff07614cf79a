INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS',4326,'EPSG','GEOGCS["WGS 84"]',NULL); INSERT INTO gpkg_contents (table_name,data_type,srs_id) VALUES ('roads','features',4326);
INSERT INTO gpkg_geometry_columns VALUES ('roads','geom','LINESTRING',4326,0,0); INSERT INTO roads VALUES (1,x'4750','Main',2),(5,NULL,NULL,NULL);
