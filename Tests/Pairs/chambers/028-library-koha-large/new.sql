CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE TABLE authorised_value_categories (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_authorised_value_categories PRIMARY KEY (code)
);
CREATE TABLE itemtypes (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_itemtypes PRIMARY KEY (code)
);
CREATE TABLE article_types (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_article_types PRIMARY KEY (code)
);
CREATE TABLE patron_categories (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_patron_categories PRIMARY KEY (code)
);
CREATE TABLE message_transports (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_message_transports PRIMARY KEY (code)
);
CREATE TABLE additional_field_types (
    code varchar(32) NOT NULL,
    description text,
    imageurl text,
    lib_opac text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_additional_field_types PRIMARY KEY (code)
);
CREATE INDEX ix_additional_field_types_code ON additional_field_types USING btree (code);
CREATE TABLE branches (
    branchcode varchar(10) NOT NULL,
    branchname text NOT NULL,
    branchaddress1 text,
    branchcity text,
    branchemail text,
    issuing boolean,
    public boolean DEFAULT true NOT NULL,
    pickup_location boolean DEFAULT true NOT NULL,
    marcorgcode varchar(16),
    constraint pk_branches PRIMARY KEY (branchcode)
);
CREATE TABLE borrowers (
    borrowernumber bigint DEFAULT 0 NOT NULL,
    cardnumber varchar(32),
    surname text NOT NULL,
    firstname text,
    title text,
    dateofbirth date,
    branchcode varchar(10) NOT NULL,
    categorycode varchar(32) NOT NULL,
    dateenrolled date,
    dateexpiry date,
    email text,
    phone text,
    userid varchar(75),
    password text,
    privacy smallint DEFAULT 1 NOT NULL,
    updated_on timestamptz DEFAULT now() NOT NULL,
    preferred_name text,
    pronouns text,
    lang varchar(25) DEFAULT 'default' NOT NULL,
    last_seen timestamptz,
    anonymized boolean DEFAULT false NOT NULL,
    constraint pk_borrowers PRIMARY KEY (borrowernumber),
    CONSTRAINT uq_borrowers_cardnumber UNIQUE (cardnumber),
    CONSTRAINT uq_borrowers_userid UNIQUE (userid)
);
CREATE TABLE biblio (
    biblionumber bigint DEFAULT 0 NOT NULL,
    frameworkcode varchar(4) DEFAULT '' NOT NULL,
    author text,
    title text,
    copyrightdate smallint,
    datecreated date NOT NULL,
    notes text,
    medium text,
    subtitle text,
    part_number text,
    fts tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig,COALESCE(title,'')||' '||COALESCE(author,''))) STORED,
    constraint pk_biblio PRIMARY KEY (biblionumber)
);
CREATE TABLE biblioitems (
    biblioitemnumber bigint NOT NULL,
    biblionumber bigint NOT NULL,
    isbn text,
    issn text,
    publishercode text,
    pages text,
    publicationyear smallint,
    itemtype varchar(32),
    constraint pk_biblioitems PRIMARY KEY (biblioitemnumber)
);
CREATE INDEX ix_biblioitems_biblionumber ON biblioitems USING btree (biblionumber);
CREATE TABLE biblio_metadata (
    id bigint NOT NULL,
    biblionumber bigint NOT NULL,
    format varchar(16) NOT NULL,
    schema varchar(16) NOT NULL,
    metadata xml NOT NULL,
    constraint pk_biblio_metadata PRIMARY KEY (id),
    CONSTRAINT uq_biblio_metadata_biblionumber_format_schema UNIQUE (biblionumber, format, schema),
    CONSTRAINT ck_biblio_metadata_1 CHECK (format::text='marcxml')
);
CREATE TABLE items (
    itemnumber bigint NOT NULL,
    biblionumber bigint NOT NULL,
    biblioitemnumber bigint NOT NULL,
    barcode varchar(20),
    homebranch varchar(10),
    holdingbranch varchar(10),
    price numeric(8,2),
    replacementprice numeric(8,2),
    datelastseen timestamptz,
    notforloan smallint DEFAULT 0 NOT NULL,
    damaged smallint DEFAULT 0 NOT NULL,
    itemlost smallint DEFAULT 0 NOT NULL,
    withdrawn smallint DEFAULT 0 NOT NULL,
    itemcallnumber text,
    renewals smallint,
    onloan date,
    enumchron text,
    stocknumber varchar(32),
    exclude_from_local_holds boolean DEFAULT false NOT NULL,
    constraint pk_items PRIMARY KEY (itemnumber),
    CONSTRAINT uq_items_barcode UNIQUE (barcode)
);
CREATE INDEX ix_items_biblionumber ON items USING btree (biblionumber);
CREATE TABLE issues (
    issue_id bigint NOT NULL,
    borrowernumber bigint,
    itemnumber bigint,
    date_due timestamptz,
    branchcode varchar(10),
    issuedate timestamptz,
    renewals smallint DEFAULT 0,
    auto_renew boolean DEFAULT false,
    noteseen boolean,
    note text,
    constraint pk_issues PRIMARY KEY (issue_id),
    CONSTRAINT uq_issues_itemnumber UNIQUE (itemnumber)
);
CREATE INDEX ix_issues_borrowernumber ON issues USING btree (borrowernumber);
CREATE TABLE old_issues (
    issue_id bigint NOT NULL,
    borrowernumber bigint,
    itemnumber bigint,
    date_due timestamptz,
    returndate timestamptz,
    branchcode varchar(10),
    constraint pk_old_issues PRIMARY KEY (issue_id)
);
CREATE INDEX ix_old_issues_borrowernumber ON old_issues USING btree (borrowernumber);
CREATE INDEX ix_old_issues_itemnumber ON old_issues USING btree (itemnumber);
CREATE TABLE reserves (
    reserve_id bigint NOT NULL,
    borrowernumber bigint NOT NULL,
    biblionumber bigint NOT NULL,
    itemnumber bigint,
    reservedate date,
    branchcode varchar(10),
    priority smallint DEFAULT 1 NOT NULL,
    found char(1),
    suspend boolean DEFAULT false NOT NULL,
    desk_id integer,
    expirationdate date,
    non_priority boolean DEFAULT false NOT NULL,
    constraint pk_reserves PRIMARY KEY (reserve_id)
);
CREATE INDEX ix_reserves_priority ON reserves USING btree (priority);
CREATE TABLE accountlines (
    accountlines_id bigint NOT NULL,
    borrowernumber bigint,
    itemnumber bigint,
    date timestamptz,
    amount numeric(12,4),
    amountoutstanding numeric(12,4),
    description text,
    debit_type_code varchar(64),
    credit_type_code varchar(64),
    status varchar(16),
    last_seen_at timestamptz,
    constraint pk_accountlines PRIMARY KEY (accountlines_id),
    CONSTRAINT ck_accountlines_1 CHECK (num_nonnulls(debit_type_code,credit_type_code)=1)
);
CREATE TABLE account_debit_types (
    code varchar(64) NOT NULL,
    description text,
    default_amount numeric(12,2),
    can_be_sold boolean DEFAULT false NOT NULL,
    constraint pk_account_debit_types PRIMARY KEY (code)
);
CREATE TABLE account_credit_types (
    code varchar(64) NOT NULL,
    description text,
    is_system boolean DEFAULT false NOT NULL,
    constraint pk_account_credit_types PRIMARY KEY (code)
);
CREATE TABLE account_offsets (
    id bigint NOT NULL,
    credit_id bigint,
    debit_id bigint,
    type varchar(16) NOT NULL,
    amount numeric(12,4) NOT NULL,
    created_on timestamptz DEFAULT now() NOT NULL,
    constraint pk_account_offsets PRIMARY KEY (id)
);
CREATE TABLE aqbooksellers (
    id bigint NOT NULL,
    name text NOT NULL,
    address1 text,
    phone varchar(30),
    active boolean,
    discount numeric(6,4),
    deliverytime integer,
    external_id text,
    constraint pk_aqbooksellers PRIMARY KEY (id)
);
CREATE TABLE aqbudgets (
    budget_id bigint NOT NULL,
    budget_parent_id bigint,
    budget_code varchar(30),
    budget_name varchar(80),
    budget_amount numeric(14,2) DEFAULT 0.00,
    budget_branchcode varchar(10),
    constraint pk_aqbudgets PRIMARY KEY (budget_id)
);
CREATE TABLE aqbasket (
    basketno bigint NOT NULL,
    basketname varchar(50),
    creationdate date,
    closedate date,
    booksellerid bigint NOT NULL,
    branch varchar(10),
    is_standing boolean DEFAULT false NOT NULL,
    constraint pk_aqbasket PRIMARY KEY (basketno)
);
CREATE TABLE aqorders (
    ordernumber bigint NOT NULL,
    biblionumber bigint,
    basketno bigint,
    quantity smallint,
    quantityreceived smallint DEFAULT 0 NOT NULL,
    listprice numeric(14,4),
    unitprice numeric(28,6),
    budget_id bigint NOT NULL,
    orderstatus varchar(16) DEFAULT 'new',
    tax_rate_on_ordering numeric(6,4),
    invoice_unitprice numeric(14,4),
    constraint pk_aqorders PRIMARY KEY (ordernumber)
);
CREATE TABLE serial_subscription (
    subscriptionid bigint NOT NULL,
    biblionumber bigint NOT NULL,
    startdate date,
    enddate date,
    branchcode varchar(10) DEFAULT '' NOT NULL,
    librarian varchar(100) DEFAULT '',
    status varchar(100) DEFAULT '' NOT NULL,
    constraint pk_serial_subscription PRIMARY KEY (subscriptionid)
);
CREATE TABLE serial (
    serialid bigint NOT NULL,
    biblionumber bigint NOT NULL,
    subscriptionid bigint NOT NULL,
    serialseq varchar(100) DEFAULT '' NOT NULL,
    status smallint DEFAULT 0 NOT NULL,
    planneddate date,
    publisheddate date,
    constraint pk_serial PRIMARY KEY (serialid)
);
CREATE TABLE auth_header (
    authid bigint NOT NULL,
    authtypecode varchar(10) DEFAULT '' NOT NULL,
    datecreated date,
    origincode varchar(20),
    authtrees text,
    marc bytea,
    merged_to bigint,
    constraint pk_auth_header PRIMARY KEY (authid),
    CONSTRAINT ck_auth_header_1 CHECK (length(authtypecode) > 0)
);
CREATE TABLE tags (
    term_id bigint NOT NULL,
    term text NOT NULL,
    weight integer DEFAULT 0 NOT NULL,
    constraint pk_tags PRIMARY KEY (term_id),
    CONSTRAINT uq_tags_term UNIQUE (term)
);
CREATE TABLE reviews (
    reviewid bigint NOT NULL,
    borrowernumber bigint,
    biblionumber bigint,
    review text,
    approved boolean DEFAULT false,
    datereviewed timestamptz,
    constraint pk_reviews PRIMARY KEY (reviewid)
);
CREATE TABLE virtualshelves (
    shelfnumber bigint NOT NULL,
    shelfname text,
    owner bigint,
    public boolean DEFAULT false NOT NULL,
    allow_change_from_others boolean DEFAULT false,
    created_on timestamptz NOT NULL,
    constraint pk_virtualshelves PRIMARY KEY (shelfnumber)
);
CREATE TABLE virtualshelfcontents (
    shelfnumber bigint NOT NULL,
    biblionumber bigint NOT NULL,
    dateadded timestamptz DEFAULT now() NOT NULL,
    borrowernumber bigint,
    constraint pk_virtualshelfcontents PRIMARY KEY (shelfnumber, biblionumber)
);
CREATE TABLE message_queue (
    message_id bigint NOT NULL,
    borrowernumber bigint,
    subject text,
    content text,
    message_transport_type varchar(32) NOT NULL,
    status varchar(16) DEFAULT 'pending' NOT NULL,
    time_queued timestamptz,
    failure_code text,
    letter_id integer,
    constraint pk_message_queue PRIMARY KEY (message_id)
);
CREATE TABLE action_logs (
    action_id bigint NOT NULL,
    timestamp timestamptz DEFAULT now() NOT NULL,
    "user" bigint NOT NULL,
    module text,
    action text,
    object integer,
    info text,
    interface varchar(30),
    script text,
    constraint pk_action_logs PRIMARY KEY (action_id)
);
CREATE INDEX ix_action_logs_timestamp ON action_logs USING btree (timestamp);
CREATE TABLE statistics (
    datetime timestamptz,
    branch varchar(10),
    type varchar(16),
    value numeric(16,4),
    other text,
    itemnumber bigint,
    borrowernumber bigint,
    ccode varchar(80),
    interface varchar(30)
);
CREATE INDEX ix_statistics_datetime ON statistics USING btree (datetime);
CREATE TABLE systempreferences (
    variable varchar(50) NOT NULL,
    value text,
    explanation text,
    type varchar(20),
    options text,
    constraint pk_systempreferences PRIMARY KEY (variable)
);
CREATE TABLE suggestions (
    suggestionid bigint NOT NULL,
    suggestedby bigint,
    suggesteddate date NOT NULL,
    status varchar(10) DEFAULT '' NOT NULL,
    title text,
    author text,
    archived boolean DEFAULT false NOT NULL,
    lastmodificationdate date,
    constraint pk_suggestions PRIMARY KEY (suggestionid)
);
CREATE TABLE transfers (
    branchtransfer_id bigint NOT NULL,
    itemnumber bigint NOT NULL,
    frombranch varchar(10) NOT NULL,
    tobranch varchar(10) NOT NULL,
    datesent timestamptz,
    datearrived timestamptz,
    reason varchar(32),
    cancelled timestamptz,
    constraint pk_transfers PRIMARY KEY (branchtransfer_id),
    CONSTRAINT ck_transfers_1 CHECK (frombranch<>tobranch)
);
CREATE TABLE holidays (
    id integer NOT NULL,
    branchcode varchar(10) NOT NULL,
    day date NOT NULL,
    title varchar(50) DEFAULT '' NOT NULL,
    metadata jsonb DEFAULT '{}',
    constraint pk_holidays PRIMARY KEY (id),
    CONSTRAINT uq_holidays_branchcode_day UNIQUE (branchcode, day)
);
CREATE TABLE courses (
    course_id integer NOT NULL,
    department varchar(80),
    course_name text,
    staff_note text,
    enabled boolean DEFAULT true NOT NULL,
    constraint pk_courses PRIMARY KEY (course_id)
);
CREATE TABLE course_items (
    ci_id integer NOT NULL,
    course_id integer NOT NULL,
    itemnumber bigint,
    biblionumber bigint,
    constraint pk_course_items PRIMARY KEY (ci_id),
    CONSTRAINT uq_course_items_itemnumber UNIQUE (itemnumber)
);
CREATE TABLE ill_requests (
    illrequest_id bigint NOT NULL,
    borrowernumber bigint,
    biblio_id bigint,
    branchcode varchar(10) NOT NULL,
    status varchar(50),
    backend varchar(20),
    placed date,
    batch_id integer,
    cost numeric(20,2),
    constraint pk_ill_requests PRIMARY KEY (illrequest_id)
);
CREATE TABLE bookings (
    booking_id bigint NOT NULL,
    patron_id bigint NOT NULL,
    item_id bigint,
    period tstzrange NOT NULL,
    constraint pk_bookings PRIMARY KEY (booking_id),
    EXCLUDE USING gist (int8range(item_id,item_id,'[]') WITH &&,period WITH &&)
);
CREATE TABLE recalls (
    recall_id bigint NOT NULL,
    patron_id bigint NOT NULL,
    biblio_id bigint NOT NULL,
    item_id bigint,
    status varchar(16) DEFAULT 'requested',
    constraint pk_recalls PRIMARY KEY (recall_id),
    CONSTRAINT ck_recalls_1 CHECK (status::text IN ('requested','overdue','fulfilled'))
);
ALTER TABLE ONLY borrowers ADD CONSTRAINT fk_borrowers_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
ALTER TABLE ONLY borrowers ADD CONSTRAINT fk_borrowers_categorycode FOREIGN KEY (categorycode) REFERENCES patron_categories(code);
ALTER TABLE ONLY biblioitems ADD CONSTRAINT fk_biblioitems_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY biblioitems ADD CONSTRAINT fk_biblioitems_itemtype FOREIGN KEY (itemtype) REFERENCES itemtypes(code);
ALTER TABLE ONLY biblio_metadata ADD CONSTRAINT fk_biblio_metadata_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT fk_items_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY items ADD CONSTRAINT fk_items_biblioitemnumber FOREIGN KEY (biblioitemnumber) REFERENCES biblioitems(biblioitemnumber) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT fk_items_homebranch FOREIGN KEY (homebranch) REFERENCES branches(branchcode);
ALTER TABLE ONLY items ADD CONSTRAINT fk_items_holdingbranch FOREIGN KEY (holdingbranch) REFERENCES branches(branchcode) ON UPDATE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_issues_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber);
ALTER TABLE ONLY issues ADD CONSTRAINT fk_issues_itemnumber FOREIGN KEY (itemnumber) REFERENCES items(itemnumber);
ALTER TABLE ONLY reserves ADD CONSTRAINT fk_reserves_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber) ON DELETE CASCADE;
ALTER TABLE ONLY reserves ADD CONSTRAINT fk_reserves_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY reserves ADD CONSTRAINT fk_reserves_itemnumber FOREIGN KEY (itemnumber) REFERENCES items(itemnumber);
ALTER TABLE ONLY reserves ADD CONSTRAINT fk_reserves_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
ALTER TABLE ONLY accountlines ADD CONSTRAINT fk_accountlines_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber) ON DELETE SET NULL;
ALTER TABLE ONLY accountlines ADD CONSTRAINT fk_accountlines_itemnumber FOREIGN KEY (itemnumber) REFERENCES items(itemnumber) ON DELETE SET NULL;
ALTER TABLE ONLY account_offsets ADD CONSTRAINT fk_account_offsets_credit_id FOREIGN KEY (credit_id) REFERENCES accountlines(accountlines_id) ON DELETE CASCADE;
ALTER TABLE ONLY account_offsets ADD CONSTRAINT fk_account_offsets_debit_id FOREIGN KEY (debit_id) REFERENCES accountlines(accountlines_id) ON DELETE CASCADE;
ALTER TABLE ONLY aqbudgets ADD CONSTRAINT fk_aqbudgets_budget_parent_id FOREIGN KEY (budget_parent_id) REFERENCES aqbudgets(budget_id);
ALTER TABLE ONLY aqbasket ADD CONSTRAINT fk_aqbasket_booksellerid FOREIGN KEY (booksellerid) REFERENCES aqbooksellers(id);
ALTER TABLE ONLY aqbasket ADD CONSTRAINT fk_aqbasket_branch FOREIGN KEY (branch) REFERENCES branches(branchcode);
ALTER TABLE ONLY aqorders ADD CONSTRAINT fk_aqorders_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE SET NULL;
ALTER TABLE ONLY aqorders ADD CONSTRAINT fk_aqorders_basketno FOREIGN KEY (basketno) REFERENCES aqbasket(basketno) ON DELETE CASCADE;
ALTER TABLE ONLY aqorders ADD CONSTRAINT fk_aqorders_budget_id FOREIGN KEY (budget_id) REFERENCES aqbudgets(budget_id);
ALTER TABLE ONLY serial_subscription ADD CONSTRAINT fk_serial_subscription_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY serial ADD CONSTRAINT fk_serial_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY serial ADD CONSTRAINT fk_serial_subscriptionid FOREIGN KEY (subscriptionid) REFERENCES serial_subscription(subscriptionid);
ALTER TABLE ONLY reviews ADD CONSTRAINT fk_reviews_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber) ON DELETE CASCADE;
ALTER TABLE ONLY reviews ADD CONSTRAINT fk_reviews_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY virtualshelves ADD CONSTRAINT fk_virtualshelves_owner FOREIGN KEY (owner) REFERENCES borrowers(borrowernumber) ON DELETE SET NULL;
ALTER TABLE ONLY virtualshelfcontents ADD CONSTRAINT fk_virtualshelfcontents_shelfnumber FOREIGN KEY (shelfnumber) REFERENCES virtualshelves(shelfnumber) ON DELETE CASCADE;
ALTER TABLE ONLY virtualshelfcontents ADD CONSTRAINT fk_virtualshelfcontents_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY virtualshelfcontents ADD CONSTRAINT fk_virtualshelfcontents_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber) ON DELETE SET NULL;
ALTER TABLE ONLY message_queue ADD CONSTRAINT fk_message_queue_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber) ON DELETE CASCADE;
ALTER TABLE ONLY message_queue ADD CONSTRAINT fk_message_queue_message_transport_type FOREIGN KEY (message_transport_type) REFERENCES message_transports(code);
ALTER TABLE ONLY suggestions ADD CONSTRAINT fk_suggestions_suggestedby FOREIGN KEY (suggestedby) REFERENCES borrowers(borrowernumber) ON DELETE SET NULL;
ALTER TABLE ONLY transfers ADD CONSTRAINT fk_transfers_itemnumber FOREIGN KEY (itemnumber) REFERENCES items(itemnumber) ON DELETE CASCADE;
ALTER TABLE ONLY transfers ADD CONSTRAINT fk_transfers_frombranch FOREIGN KEY (frombranch) REFERENCES branches(branchcode);
ALTER TABLE ONLY transfers ADD CONSTRAINT fk_transfers_tobranch FOREIGN KEY (tobranch) REFERENCES branches(branchcode);
ALTER TABLE ONLY holidays ADD CONSTRAINT fk_holidays_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
ALTER TABLE ONLY course_items ADD CONSTRAINT fk_course_items_course_id FOREIGN KEY (course_id) REFERENCES courses(course_id);
ALTER TABLE ONLY course_items ADD CONSTRAINT fk_course_items_itemnumber FOREIGN KEY (itemnumber) REFERENCES items(itemnumber);
ALTER TABLE ONLY course_items ADD CONSTRAINT fk_course_items_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber);
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_biblio_id FOREIGN KEY (biblio_id) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
ALTER TABLE ONLY bookings ADD CONSTRAINT fk_bookings_patron_id FOREIGN KEY (patron_id) REFERENCES borrowers(borrowernumber) ON DELETE CASCADE;
ALTER TABLE ONLY bookings ADD CONSTRAINT fk_bookings_item_id FOREIGN KEY (item_id) REFERENCES items(itemnumber) ON DELETE CASCADE;
ALTER TABLE ONLY recalls ADD CONSTRAINT fk_recalls_patron_id FOREIGN KEY (patron_id) REFERENCES borrowers(borrowernumber);
ALTER TABLE ONLY recalls ADD CONSTRAINT fk_recalls_biblio_id FOREIGN KEY (biblio_id) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY recalls ADD CONSTRAINT fk_recalls_item_id FOREIGN KEY (item_id) REFERENCES items(itemnumber);
CREATE SEQUENCE borrower_seq START 1 CACHE 10;
CREATE SEQUENCE biblio_seq START 1 CACHE 10;
CREATE SEQUENCE item_seq START 1 CACHE 10;
CREATE SEQUENCE issue_seq START 1 CACHE 10;
CREATE SEQUENCE order_seq START 1 CACHE 10;
ALTER TABLE borrowers ALTER borrowernumber SET DEFAULT nextval('borrower_seq');
ALTER TABLE items ALTER itemnumber SET DEFAULT nextval('item_seq');
ALTER TABLE issues ALTER issue_id SET DEFAULT nextval('issue_seq');
ALTER SEQUENCE issue_seq OWNED BY issues.issue_id;
CREATE VIEW v_circ AS SELECT i.issue_id, b.cardnumber, b.surname, it.barcode, bi.title, i.date_due FROM issues i JOIN borrowers b USING (borrowernumber) JOIN items it USING (itemnumber) JOIN biblio bi ON bi.biblionumber = it.biblionumber;
CREATE VIEW v_overdue AS SELECT v_circ.*, now() - date_due AS overdue FROM v_circ WHERE date_due < now();
CREATE VIEW v_debt AS SELECT borrowernumber, sum(amountoutstanding) AS owed FROM accountlines GROUP BY 1 HAVING sum(amountoutstanding) > 0.01;
CREATE VIEW v_blocked AS SELECT b.cardnumber, d.owed FROM borrowers b JOIN v_debt d USING (borrowernumber) WHERE d.owed > 25 OR b.dateexpiry < CURRENT_DATE;
CREATE MATERIALIZED VIEW mv_popular AS SELECT it.biblionumber, count(*) AS loans FROM old_issues o JOIN items it USING (itemnumber) GROUP BY 1;
CREATE UNIQUE INDEX mv_popular_idx ON mv_popular (biblionumber);
CREATE FUNCTION fine(due timestamptz, rate numeric, cap numeric DEFAULT NULL) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT LEAST(GREATEST(0, extract(day FROM now() - due)) * rate, cap) $$;
CREATE FUNCTION upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_on := now(); RETURN NEW; END $$;
CREATE TRIGGER borrowers_upd BEFORE UPDATE ON borrowers FOR EACH ROW EXECUTE FUNCTION upd();
CREATE FUNCTION arch_issue() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO old_issues(issue_id, borrowernumber, itemnumber, date_due, returndate) VALUES (OLD.issue_id, OLD.borrowernumber, OLD.itemnumber, OLD.date_due, now()); RETURN NULL; END $$;
CREATE TRIGGER arch_issue AFTER DELETE ON issues FOR EACH ROW EXECUTE FUNCTION arch_issue();
CREATE INDEX biblio_title_trgm ON biblio USING gin (title gin_trgm_ops);
