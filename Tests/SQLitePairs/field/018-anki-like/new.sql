CREATE TABLE col ( id integer primary key, crt integer not null, mod integer not null, conf text not null, usn integer not null default -1 );
CREATE TABLE notes ( id integer primary key, guid text not null, mid integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null default 0 );
CREATE TABLE cards ( id integer primary key, nid integer not null, did integer not null, due integer not null, ivl integer not null check (ivl > -100000), odue integer not null default 0, data text not null );
CREATE TABLE tags ( tag text NOT NULL PRIMARY KEY COLLATE NOCASE, usn integer NOT NULL, collapsed boolean NOT NULL ) without rowid;
CREATE TABLE graves ( oid integer NOT NULL, type integer NOT NULL, usn integer NOT NULL, PRIMARY KEY (oid, type) ) WITHOUT ROWID;
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, due);
CREATE INDEX idx_cards_odid ON cards (odue) WHERE odue != 0;
