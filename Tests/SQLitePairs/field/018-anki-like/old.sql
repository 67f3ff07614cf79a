CREATE TABLE col ( id integer primary key, crt integer not null, mod integer not null, conf text not null );
CREATE TABLE notes ( id integer primary key, guid text not null, mid integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null );
CREATE TABLE cards ( id integer primary key, nid integer not null, did integer not null, due integer not null, ivl integer not null, data text not null );
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_notes_csum on notes (csum);
