CREATE TABLE "Artist" ("ArtistId" INT NOT NULL, "Name" VARCHAR(120), CONSTRAINT "PK_Artist" PRIMARY KEY ("ArtistId"));
CREATE TABLE "Album" ("AlbumId" INT NOT NULL, "Title" VARCHAR(160) NOT NULL, "ArtistId" INT NOT NULL
, CONSTRAINT "PK_Album" PRIMARY KEY ("AlbumId"));
CREATE TABLE "MediaType" ("MediaTypeId" 
INT NOT NULL,
 "Name" VARCHAR(120), CONSTRAINT "PK_MediaType" PRIMARY KEY ("MediaTypeId"));
CREATE TABLE "Track" ("TrackId" INT NOT NULL, "Name" VARCHAR(200) NOT NULL, "AlbumId" INT, "MediaTypeId" 
INT
 NOT NULL, "Composer" VARCHAR(220), "Milliseconds" INT NOT NULL, "Bytes" 
INT
, "UnitPrice" NUMERIC(10,2) NOT NULL, 
 CONSTRAINT "PK_Track" PRIMARY KEY ("TrackId"));
ALTER TABLE "Album" ADD CONSTRAINT "FK_AlbumArtistId" FOREIGN KEY ("ArtistId") REFERENCES "Artist" ("ArtistId") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX "IFK_AlbumArtistId" ON "Album" ("ArtistId");
ALTER TABLE "Track" ADD CONSTRAINT "FK_TrackMediaTypeId" FOREIGN KEY ("MediaTypeId") REFERENCES "MediaType" ("MediaTypeId");
ALTER TABLE "Track" ADD CONSTRAINT "FK_TrackAlbumId" FOREIGN KEY ("AlbumId") REFERENCES "Album" ("AlbumId")
;
CREATE TABLE "Employee" ("EmployeeId" INT PRIMARY KEY, "LastName" VARCHAR(20) NOT NULL, "ReportsTo" INT REFERENCES "Employee", "BirthDate" 
TIMESTAMP
);
CREATE TABLE "Invoice" ("InvoiceId" INT PRIMARY KEY, "InvoiceDate" TIMESTAMP NOT NULL, "BillingCountry" VARCHAR(40), "Total" NUMERIC(10,2) NOT NULL);
CREATE TABLE "InvoiceLine" ("InvoiceLineId" INT PRIMARY KEY, "InvoiceId" INT NOT NULL REFERENCES "Invoice", "TrackId" INT NOT NULL REFERENCES "Track", "Quantity" INT NOT NULL);
CREATE VIEW "TrackFull" AS SELECT * FROM "Track" JOIN "Album" USING ("AlbumId");
CREATE VIEW "ArtistSales" AS SELECT a."Name", count(*) AS "Sold" FROM "InvoiceLine" l JOIN "TrackFull" t USING ("TrackId") JOIN "Artist" a USING ("ArtistId") GROUP BY a."Name";
CREATE FUNCTION "TracksOf"("artist" VARCHAR) RETURNS SETOF "TrackFull" LANGUAGE sql STABLE AS $$ SELECT tf.* FROM "TrackFull" tf JOIN "Artist" a USING ("ArtistId") WHERE a."Name" = artist $$;
