CREATE EXTENSION pg_trgm;

CREATE TABLE authorised_value_categories (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_authorised_value_categories PRIMARY KEY (code)
);
CREATE TABLE itemtypes (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_itemtypes PRIMARY KEY (code)
);
CREATE TABLE article_types (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_article_types PRIMARY KEY (code)
);
CREATE TABLE patron_categories (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_patron_categories PRIMARY KEY (code)
);
CREATE TABLE message_transports (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_message_transports PRIMARY KEY (code)
);
CREATE TABLE additional_field_types (
    code varchar(10) NOT NULL,
    description text,
    imageurl varchar(200),
    constraint pk_additional_field_types PRIMARY KEY (code)
);
CREATE TABLE branches (
    branchcode varchar(10) NOT NULL,
    branchname varchar(255) NOT NULL,
    branchaddress1 varchar(255),
    branchcity varchar(255),
    branchemail varchar(255),
    branchfax varchar(255),
    issuing boolean,
    constraint pk_branches PRIMARY KEY (branchcode)
);
CREATE TABLE borrowers (
    borrowernumber integer DEFAULT 0 NOT NULL,
    cardnumber varchar(32),
    surname varchar(255) NOT NULL,
    firstname varchar(255),
    title varchar(255),
    dateofbirth date,
    branchcode varchar(10) NOT NULL,
    categorycode varchar(10) NOT NULL,
    dateenrolled date,
    dateexpiry date,
    email varchar(255),
    phone varchar(255),
    userid varchar(75),
    password varchar(60),
    privacy smallint DEFAULT 1 NOT NULL,
    updated_on timestamp DEFAULT now() NOT NULL,
    sort1 varchar(80),
    sort2 varchar(80),
    constraint pk_borrowers PRIMARY KEY (borrowernumber),
    CONSTRAINT uq_borrowers_cardnumber UNIQUE (cardnumber),
    CONSTRAINT uq_borrowers_userid UNIQUE (userid)
);
CREATE TABLE biblio (
    biblionumber integer DEFAULT 0 NOT NULL,
    frameworkcode varchar(4) DEFAULT '' NOT NULL,
    author varchar(255),
    title varchar(255),
    copyrightdate smallint,
    datecreated date NOT NULL,
    notes text,
    constraint pk_biblio PRIMARY KEY (biblionumber)
);
CREATE TABLE biblioitems (
    biblioitemnumber integer NOT NULL,
    biblionumber integer NOT NULL,
    isbn varchar(255),
    issn varchar(255),
    publishercode varchar(255),
    pages varchar(255),
    publicationyear text,
    itemtype varchar(10),
    marcxml text NOT NULL,
    constraint pk_biblioitems PRIMARY KEY (biblioitemnumber)
);
CREATE INDEX ix_biblioitems_biblionumber ON biblioitems USING btree (biblionumber);
CREATE TABLE items (
    itemnumber integer NOT NULL,
    biblionumber integer NOT NULL,
    biblioitemnumber integer NOT NULL,
    barcode varchar(20),
    homebranch varchar(10),
    holdingbranch varchar(10),
    price numeric(8,2),
    replacementprice numeric(8,2),
    datelastseen date,
    notforloan smallint DEFAULT 0 NOT NULL,
    damaged smallint DEFAULT 0 NOT NULL,
    itemlost smallint DEFAULT 0 NOT NULL,
    withdrawn smallint DEFAULT 0 NOT NULL,
    itemcallnumber varchar(255),
    renewals smallint,
    onloan date,
    stack smallint,
    materials text,
    constraint pk_items PRIMARY KEY (itemnumber),
    CONSTRAINT uq_items_barcode UNIQUE (barcode)
);
CREATE INDEX ix_items_biblionumber ON items USING btree (biblionumber);
CREATE TABLE issues (
    issue_id integer NOT NULL,
    borrowernumber integer,
    itemnumber integer,
    date_due timestamp,
    branchcode varchar(10),
    issuedate timestamp,
    renewals smallint DEFAULT 0,
    auto_renew boolean DEFAULT false,
    constraint pk_issues PRIMARY KEY (issue_id),
    CONSTRAINT uq_issues_itemnumber UNIQUE (itemnumber)
);
CREATE INDEX ix_issues_borrowernumber ON issues USING btree (borrowernumber);
CREATE TABLE old_issues (
    issue_id integer NOT NULL,
    borrowernumber integer,
    itemnumber integer,
    date_due timestamp,
    returndate timestamp,
    branchcode varchar(10),
    constraint pk_old_issues PRIMARY KEY (issue_id)
);
CREATE INDEX ix_old_issues_borrowernumber ON old_issues USING btree (borrowernumber);
CREATE INDEX ix_old_issues_itemnumber ON old_issues USING btree (itemnumber);
CREATE TABLE reserves (
    reserve_id integer NOT NULL,
    borrowernumber integer NOT NULL,
    biblionumber integer NOT NULL,
    itemnumber integer,
    reservedate date,
    branchcode varchar(10),
    priority smallint DEFAULT 1 NOT NULL,
    found char(1),
    suspend boolean DEFAULT false NOT NULL,
    constraint pk_reserves PRIMARY KEY (reserve_id)
);
CREATE INDEX ix_reserves_priority ON reserves USING btree (priority);
CREATE TABLE accountlines (
    accountlines_id integer NOT NULL,
    borrowernumber integer,
    itemnumber integer,
    date timestamp,
    amount numeric(28,6),
    amountoutstanding numeric(28,6),
    description text,
    accounttype varchar(5),
    constraint pk_accountlines PRIMARY KEY (accountlines_id)
);
CREATE TABLE account_offsets (
    id integer NOT NULL,
    credit_id integer,
    debit_id integer,
    type varchar(16) NOT NULL,
    amount numeric(26,6) NOT NULL,
    created_on timestamp DEFAULT now() NOT NULL,
    constraint pk_account_offsets PRIMARY KEY (id)
);
CREATE TABLE aqbooksellers (
    id integer NOT NULL,
    name text NOT NULL,
    address1 text,
    phone varchar(30),
    active boolean,
    discount numeric(6,4),
    deliverytime integer,
    constraint pk_aqbooksellers PRIMARY KEY (id)
);
CREATE TABLE aqbudgets (
    budget_id integer NOT NULL,
    budget_parent_id integer,
    budget_code varchar(30),
    budget_name varchar(80),
    budget_amount numeric(28,6) DEFAULT 0.00,
    budget_branchcode varchar(10),
    constraint pk_aqbudgets PRIMARY KEY (budget_id)
);
CREATE TABLE aqbasket (
    basketno integer NOT NULL,
    basketname varchar(50),
    creationdate date,
    closedate date,
    booksellerid integer NOT NULL,
    branch varchar(10),
    constraint pk_aqbasket PRIMARY KEY (basketno)
);
CREATE TABLE aqorders (
    ordernumber integer NOT NULL,
    biblionumber integer,
    basketno integer,
    quantity smallint,
    quantityreceived smallint DEFAULT 0 NOT NULL,
    listprice numeric(28,6),
    unitprice numeric(28,6),
    budget_id integer NOT NULL,
    orderstatus varchar(16) DEFAULT 'new',
    gst numeric(6,4),
    constraint pk_aqorders PRIMARY KEY (ordernumber)
);
CREATE TABLE serial_subscription (
    subscriptionid integer NOT NULL,
    biblionumber integer NOT NULL,
    startdate date,
    enddate date,
    branchcode varchar(10) DEFAULT '' NOT NULL,
    librarian varchar(100) DEFAULT '',
    status varchar(100) DEFAULT '' NOT NULL,
    constraint pk_serial_subscription PRIMARY KEY (subscriptionid)
);
CREATE TABLE serial (
    serialid integer NOT NULL,
    biblionumber integer NOT NULL,
    subscriptionid integer NOT NULL,
    serialseq varchar(100) DEFAULT '' NOT NULL,
    status smallint DEFAULT 0 NOT NULL,
    planneddate date,
    publisheddate date,
    constraint pk_serial PRIMARY KEY (serialid)
);
CREATE TABLE auth_header (
    authid integer NOT NULL,
    authtypecode varchar(10) DEFAULT '' NOT NULL,
    datecreated date,
    origincode varchar(20),
    authtrees text,
    marc bytea,
    linkid integer,
    constraint pk_auth_header PRIMARY KEY (authid)
);
CREATE TABLE tags (
    term_id integer NOT NULL,
    term varchar(255) NOT NULL,
    weight integer DEFAULT 0 NOT NULL,
    constraint pk_tags PRIMARY KEY (term_id),
    CONSTRAINT uq_tags_term UNIQUE (term)
);
CREATE TABLE reviews (
    reviewid integer NOT NULL,
    borrowernumber integer,
    biblionumber integer,
    review text,
    approved smallint DEFAULT 0,
    datereviewed timestamp,
    constraint pk_reviews PRIMARY KEY (reviewid)
);
CREATE TABLE virtualshelves (
    shelfnumber integer NOT NULL,
    shelfname varchar(255),
    owner integer,
    category varchar(1),
    created_on timestamp NOT NULL,
    constraint pk_virtualshelves PRIMARY KEY (shelfnumber)
);
CREATE TABLE virtualshelfcontents (
    shelfnumber integer NOT NULL,
    biblionumber integer NOT NULL,
    dateadded timestamp DEFAULT now() NOT NULL,
    borrowernumber integer
);
CREATE TABLE message_queue (
    message_id integer NOT NULL,
    borrowernumber integer,
    subject text,
    content text,
    message_transport_type varchar(10) NOT NULL,
    status varchar(16) DEFAULT 'pending' NOT NULL,
    time_queued timestamp,
    constraint pk_message_queue PRIMARY KEY (message_id)
);
CREATE TABLE action_logs (
    action_id bigint NOT NULL,
    timestamp timestamp DEFAULT now() NOT NULL,
    "user" integer NOT NULL,
    module text,
    action text,
    object integer,
    info text,
    constraint pk_action_logs PRIMARY KEY (action_id)
);
CREATE INDEX ix_action_logs_timestamp ON action_logs USING btree (timestamp);
CREATE TABLE statistics (
    datetime timestamp,
    branch varchar(10),
    type varchar(16),
    value numeric(16,4),
    other text,
    itemnumber integer,
    borrowernumber integer,
    ccode varchar(80),
    proccode varchar(4)
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
    suggestionid integer NOT NULL,
    suggestedby integer,
    suggesteddate date NOT NULL,
    status varchar(10) DEFAULT '' NOT NULL,
    title varchar(255),
    author varchar(255),
    constraint pk_suggestions PRIMARY KEY (suggestionid)
);
CREATE TABLE transfers (
    branchtransfer_id integer NOT NULL,
    itemnumber integer NOT NULL,
    frombranch varchar(10) NOT NULL,
    tobranch varchar(10) NOT NULL,
    datesent timestamp,
    datearrived timestamp,
    reason varchar(255),
    constraint pk_transfers PRIMARY KEY (branchtransfer_id)
);
CREATE TABLE holidays (
    id integer NOT NULL,
    branchcode varchar(10) NOT NULL,
    day date NOT NULL,
    title varchar(50) DEFAULT '' NOT NULL,
    constraint pk_holidays PRIMARY KEY (id),
    CONSTRAINT uq_holidays_branchcode_day UNIQUE (branchcode, day)
);
CREATE TABLE courses (
    course_id integer NOT NULL,
    department varchar(80),
    course_name varchar(255),
    staff_note text,
    enabled boolean DEFAULT true NOT NULL,
    constraint pk_courses PRIMARY KEY (course_id)
);
CREATE TABLE course_items (
    ci_id integer NOT NULL,
    course_id integer NOT NULL,
    itemnumber integer,
    constraint pk_course_items PRIMARY KEY (ci_id),
    CONSTRAINT uq_course_items_itemnumber UNIQUE (itemnumber)
);
CREATE TABLE ill_requests (
    illrequest_id bigint NOT NULL,
    borrowernumber integer,
    biblio_id integer,
    branchcode varchar(10) NOT NULL,
    status varchar(50),
    backend varchar(20),
    placed date,
    constraint pk_ill_requests PRIMARY KEY (illrequest_id)
);
ALTER TABLE ONLY borrowers ADD CONSTRAINT fk_borrowers_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
ALTER TABLE ONLY borrowers ADD CONSTRAINT fk_borrowers_categorycode FOREIGN KEY (categorycode) REFERENCES patron_categories(code);
ALTER TABLE ONLY biblioitems ADD CONSTRAINT fk_biblioitems_biblionumber FOREIGN KEY (biblionumber) REFERENCES biblio(biblionumber) ON DELETE CASCADE;
ALTER TABLE ONLY biblioitems ADD CONSTRAINT fk_biblioitems_itemtype FOREIGN KEY (itemtype) REFERENCES itemtypes(code);
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
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_borrowernumber FOREIGN KEY (borrowernumber) REFERENCES borrowers(borrowernumber);
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_biblio_id FOREIGN KEY (biblio_id) REFERENCES biblio(biblionumber);
ALTER TABLE ONLY ill_requests ADD CONSTRAINT fk_ill_requests_branchcode FOREIGN KEY (branchcode) REFERENCES branches(branchcode);
CREATE SEQUENCE borrower_seq AS integer;
CREATE SEQUENCE biblio_seq AS integer;
CREATE SEQUENCE item_seq AS integer;
CREATE SEQUENCE issue_seq AS integer;
CREATE SEQUENCE order_seq AS integer;
ALTER TABLE borrowers ALTER borrowernumber SET DEFAULT nextval('borrower_seq');
ALTER TABLE items ALTER itemnumber SET DEFAULT nextval('item_seq');
CREATE VIEW v_circ AS SELECT i.issue_id, b.cardnumber, b.surname, it.barcode, bi.title, i.date_due FROM issues i JOIN borrowers b USING (borrowernumber) JOIN items it USING (itemnumber) JOIN biblio bi ON bi.biblionumber = it.biblionumber;
CREATE VIEW v_overdue AS SELECT v_circ.*, now() - date_due AS overdue FROM v_circ WHERE date_due < now();
CREATE VIEW v_debt AS SELECT borrowernumber, sum(amountoutstanding) AS owed FROM accountlines GROUP BY 1 HAVING sum(amountoutstanding) > 0;
CREATE VIEW v_blocked AS SELECT b.cardnumber, d.owed FROM borrowers b JOIN v_debt d USING (borrowernumber) WHERE d.owed > 10 ;
CREATE MATERIALIZED VIEW mv_popular AS SELECT it.biblionumber, count(*) AS loans FROM old_issues o JOIN items it USING (itemnumber) GROUP BY 1;
CREATE INDEX mv_popular_idx ON mv_popular (loans);
CREATE FUNCTION fine(due timestamp, rate numeric) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT GREATEST(0, extract(day FROM now() - due)) * rate $$;
CREATE FUNCTION upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_on := now(); RETURN NEW; END $$;
CREATE TRIGGER borrowers_upd BEFORE UPDATE ON borrowers FOR EACH ROW EXECUTE FUNCTION upd();
CREATE FUNCTION arch_issue() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO old_issues(issue_id, borrowernumber, itemnumber, date_due, returndate) VALUES (OLD.issue_id, OLD.borrowernumber, OLD.itemnumber, OLD.date_due, now()); RETURN OLD; END $$;
CREATE TRIGGER arch_issue BEFORE DELETE ON issues FOR EACH ROW EXECUTE FUNCTION arch_issue();
CREATE INDEX biblio_title_trgm ON biblio USING gist (title gist_trgm_ops);
