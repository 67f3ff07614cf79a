--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: hosts_name_upper_upper(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hosts_name_upper_upper() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
update hosts set name_upper=upper(host) where hostid=new.hostid;
return null;
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    eventid bigint NOT NULL,
    source integer DEFAULT 0 NOT NULL,
    objectid bigint DEFAULT 0 NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    acknowledged integer DEFAULT 0 NOT NULL
);


--
-- Name: functions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.functions (
    functionid bigint NOT NULL,
    itemid bigint NOT NULL,
    triggerid bigint NOT NULL,
    name character varying(12) DEFAULT ''::character varying NOT NULL,
    parameter character varying(255) DEFAULT '0'::character varying NOT NULL
);


--
-- Name: history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value double precision DEFAULT 0.0000 NOT NULL,
    ns integer DEFAULT 0 NOT NULL
);


--
-- Name: history_uint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.history_uint (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value numeric(20,0) DEFAULT 0 NOT NULL,
    ns integer DEFAULT 0 NOT NULL
);


--
-- Name: hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts (
    hostid bigint NOT NULL,
    host character varying(128) DEFAULT ''::character varying NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    available integer DEFAULT 0 NOT NULL,
    error character varying(2048) DEFAULT ''::character varying NOT NULL,
    proxyid bigint,
    name_upper character varying(128) DEFAULT ''::character varying NOT NULL
);


--
-- Name: hosts_groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts_groups (
    hostgroupid bigint NOT NULL,
    hostid bigint NOT NULL,
    groupid bigint NOT NULL
);


--
-- Name: hstgrp; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hstgrp (
    groupid bigint NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL,
    type integer DEFAULT 0 NOT NULL
);


--
-- Name: interface; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interface (
    interfaceid bigint NOT NULL,
    hostid bigint NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    ip character varying(64) DEFAULT '127.0.0.1'::character varying NOT NULL,
    port character varying(64) DEFAULT '10050'::character varying NOT NULL
);


--
-- Name: item_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.item_tag (
    itemtagid bigint NOT NULL,
    itemid bigint NOT NULL,
    tag character varying(255) DEFAULT ''::character varying NOT NULL,
    value character varying(255) DEFAULT ''::character varying NOT NULL
);


--
-- Name: items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.items (
    itemid bigint NOT NULL,
    hostid bigint NOT NULL,
    name character varying(255) DEFAULT ''::character varying NOT NULL,
    key_ character varying(2048) DEFAULT ''::character varying NOT NULL,
    delay character varying(1024) DEFAULT '0'::character varying NOT NULL,
    history character varying(255) DEFAULT '90d'::character varying NOT NULL,
    value_type integer DEFAULT 0 NOT NULL,
    params text DEFAULT ''::text NOT NULL,
    interfaceid bigint
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    mediaid bigint NOT NULL,
    userid bigint NOT NULL,
    sendto character varying(1024) DEFAULT ''::character varying NOT NULL,
    active integer DEFAULT 0 NOT NULL
);


--
-- Name: problem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.problem (
    eventid bigint NOT NULL,
    r_eventid bigint,
    name character varying(2048) DEFAULT ''::character varying NOT NULL
);


--
-- Name: proxy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.proxy (
    proxyid bigint NOT NULL,
    name character varying(128) DEFAULT ''::character varying NOT NULL,
    operating_mode integer DEFAULT 0 NOT NULL,
    lastaccess integer DEFAULT 0 NOT NULL
);


--
-- Name: trends; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trends (
    itemid bigint NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    num integer DEFAULT 0 NOT NULL,
    value_min double precision DEFAULT 0 NOT NULL,
    value_avg double precision DEFAULT 0 NOT NULL,
    value_max double precision DEFAULT 0 NOT NULL
);


--
-- Name: triggers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.triggers (
    triggerid bigint NOT NULL,
    expression character varying(2048) DEFAULT ''::character varying NOT NULL,
    description character varying(255) DEFAULT ''::character varying NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    comments text DEFAULT ''::text NOT NULL
);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (eventid);


--
-- Name: functions functions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_pkey PRIMARY KEY (functionid);


--
-- Name: history history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (itemid, clock, ns);


--
-- Name: hosts_groups hosts_groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT hosts_groups_pkey PRIMARY KEY (hostgroupid);


--
-- Name: hosts hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_pkey PRIMARY KEY (hostid);


--
-- Name: hstgrp hstgrp_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hstgrp
    ADD CONSTRAINT hstgrp_pkey PRIMARY KEY (groupid);


--
-- Name: interface interface_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interface
    ADD CONSTRAINT interface_pkey PRIMARY KEY (interfaceid);


--
-- Name: item_tag item_tag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_tag
    ADD CONSTRAINT item_tag_pkey PRIMARY KEY (itemtagid);


--
-- Name: items items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT items_pkey PRIMARY KEY (itemid);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (mediaid);


--
-- Name: problem problem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_pkey PRIMARY KEY (eventid);


--
-- Name: proxy proxy_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proxy
    ADD CONSTRAINT proxy_name_key UNIQUE (name);


--
-- Name: proxy proxy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.proxy
    ADD CONSTRAINT proxy_pkey PRIMARY KEY (proxyid);


--
-- Name: trends trends_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trends
    ADD CONSTRAINT trends_pkey PRIMARY KEY (itemid, clock);


--
-- Name: triggers triggers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.triggers
    ADD CONSTRAINT triggers_pkey PRIMARY KEY (triggerid);


--
-- Name: events_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_1 ON public.events USING btree (source, objectid, clock);


--
-- Name: history_uint_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX history_uint_1 ON public.history_uint USING btree (itemid, clock);


--
-- Name: hosts_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_1 ON public.hosts USING btree (host);


--
-- Name: hosts_6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_6 ON public.hosts USING btree (name_upper);


--
-- Name: hosts_groups_1; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX hosts_groups_1 ON public.hosts_groups USING btree (hostid, groupid);


--
-- Name: item_tag_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX item_tag_1 ON public.item_tag USING btree (itemid);


--
-- Name: items_1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX items_1 ON public.items USING btree (hostid, key_ varchar_pattern_ops);


--
-- Name: hosts hosts_name_upper_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hosts_name_upper_insert AFTER INSERT ON public.hosts FOR EACH ROW EXECUTE FUNCTION public.hosts_name_upper_upper();


--
-- Name: hosts hosts_name_upper_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER hosts_name_upper_update AFTER UPDATE OF host ON public.hosts FOR EACH ROW EXECUTE FUNCTION public.hosts_name_upper_upper();


--
-- Name: hosts c_hosts_1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT c_hosts_1 FOREIGN KEY (proxyid) REFERENCES public.proxy(proxyid);


--
-- Name: hosts_groups c_hosts_groups_1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT c_hosts_groups_1 FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: hosts_groups c_hosts_groups_2; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts_groups
    ADD CONSTRAINT c_hosts_groups_2 FOREIGN KEY (groupid) REFERENCES public.hstgrp(groupid) ON DELETE CASCADE;


--
-- Name: items c_items_1; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT c_items_1 FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: items c_items_3; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.items
    ADD CONSTRAINT c_items_3 FOREIGN KEY (interfaceid) REFERENCES public.interface(interfaceid);


--
-- Name: functions functions_itemid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_itemid_fkey FOREIGN KEY (itemid) REFERENCES public.items(itemid) ON DELETE CASCADE;


--
-- Name: functions functions_triggerid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.functions
    ADD CONSTRAINT functions_triggerid_fkey FOREIGN KEY (triggerid) REFERENCES public.triggers(triggerid) ON DELETE CASCADE;


--
-- Name: interface interface_hostid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interface
    ADD CONSTRAINT interface_hostid_fkey FOREIGN KEY (hostid) REFERENCES public.hosts(hostid) ON DELETE CASCADE;


--
-- Name: item_tag item_tag_itemid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.item_tag
    ADD CONSTRAINT item_tag_itemid_fkey FOREIGN KEY (itemid) REFERENCES public.items(itemid) ON DELETE CASCADE;


--
-- Name: problem problem_eventid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_eventid_fkey FOREIGN KEY (eventid) REFERENCES public.events(eventid) ON DELETE CASCADE;


--
-- Name: problem problem_r_eventid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.problem
    ADD CONSTRAINT problem_r_eventid_fkey FOREIGN KEY (r_eventid) REFERENCES public.events(eventid) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


