CREATE TABLE ev (
    id bigint NOT NULL,
    kind text NOT NULL,
    at timestamp NOT NULL,
    CONSTRAINT ev_pk PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE ev_a PARTITION OF ev FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE ev_b PARTITION OF ev FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
ALTER INDEX ev_a_pkey RENAME TO ev_b_pkey_x;
CREATE INDEX ev_kind ON ev (kind);
ALTER INDEX ev_a_kind_idx RENAME TO ev_a_k;
CREATE TABLE ev_note (ev_id bigint, ev_at timestamp, note text,
    CONSTRAINT ev_note_fk FOREIGN KEY (ev_id, ev_at) REFERENCES ev ON DELETE SET NULL (ev_at));
CREATE VIEW ev_a_v AS SELECT a.id, n.note FROM ev_a a JOIN ev_note n ON n.ev_id = a.id;
CREATE VIEW ev_all AS SELECT tableoid::regclass AS src, ev.* FROM ev;
