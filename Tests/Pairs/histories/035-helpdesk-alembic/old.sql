-- alembic upgrade head --sql  (helpdesk, revision 1f3a9)
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, 
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TYPE ticketpriority AS ENUM ('LOW', 'NORMAL', 'HIGH');
CREATE TYPE ticketstate AS ENUM ('NEW', 'OPEN', 'CLOSED');
CREATE TABLE organisation (
    id SERIAL NOT NULL, 
    name VARCHAR(120) NOT NULL, 
    domains VARCHAR, 
    CONSTRAINT pk_organisation PRIMARY KEY (id), 
    CONSTRAINT uq_organisation_name UNIQUE (name)
);
CREATE TABLE agent (
    id SERIAL NOT NULL, 
    email VARCHAR(254) NOT NULL, 
    display_name VARCHAR(80), 
    is_active BOOLEAN NOT NULL, 
    CONSTRAINT pk_agent PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix_agent_email ON agent (email);
CREATE TABLE requester (
    id SERIAL NOT NULL, 
    organisation_id INTEGER, 
    email VARCHAR(254) NOT NULL, 
    CONSTRAINT pk_requester PRIMARY KEY (id), 
    CONSTRAINT fk_requester_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_requester_email ON requester (email);
CREATE TABLE ticket (
    id SERIAL NOT NULL, 
    subject VARCHAR(200) NOT NULL, 
    body TEXT, 
    state ticketstate DEFAULT 'NEW' NOT NULL, 
    priority ticketpriority NOT NULL, 
    requester_id INTEGER NOT NULL, 
    assignee_id INTEGER, 
    tags VARCHAR, 
    created_at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, 
    CONSTRAINT pk_ticket PRIMARY KEY (id), 
    CONSTRAINT fk_ticket_requester_id_requester FOREIGN KEY(requester_id) REFERENCES requester (id), 
    CONSTRAINT fk_ticket_assignee_id_agent FOREIGN KEY(assignee_id) REFERENCES agent (id)
);
CREATE INDEX ix_ticket_state ON ticket (state);
CREATE INDEX ix_ticket_assignee_id ON ticket (assignee_id);
CREATE TABLE comment (
    id SERIAL NOT NULL, 
    ticket_id INTEGER NOT NULL, 
    agent_id INTEGER, 
    body TEXT NOT NULL, 
    is_public BOOLEAN DEFAULT 'true' NOT NULL, 
    created_at TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, 
    CONSTRAINT pk_comment PRIMARY KEY (id), 
    CONSTRAINT fk_comment_ticket_id_ticket FOREIGN KEY(ticket_id) REFERENCES ticket (id) ON DELETE CASCADE, 
    CONSTRAINT fk_comment_agent_id_agent FOREIGN KEY(agent_id) REFERENCES agent (id)
);
CREATE TABLE attachment (
    id SERIAL NOT NULL, 
    comment_id INTEGER NOT NULL, 
    filename VARCHAR(255) NOT NULL, 
    size_bytes INTEGER, 
    CONSTRAINT pk_attachment PRIMARY KEY (id), 
    CONSTRAINT fk_attachment_comment_id_comment FOREIGN KEY(comment_id) REFERENCES comment (id) ON DELETE CASCADE
);
CREATE VIEW open_by_agent AS SELECT a.id, a.email, count(t.id) AS n FROM agent a LEFT JOIN ticket t ON t.assignee_id = a.id AND t.state <> 'CLOSED' GROUP BY a.id;
INSERT INTO alembic_version (version_num) VALUES ('1f3a9');
