--liquibase formatted sql

--changeset platform:004-search
create table hsearch_outbox_event (
    id             binary(16)   not null,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash int          not null,
    tenant_id      varchar(255),
    payload        longblob     not null,
    retries        int          not null,
    process_after  datetime(6)  not null,
    status         varchar(20)  not null,
    primary key (id),
    index hsearch_outbox_event_due (status, process_after, id)
);
create table hsearch_agent (
    id                   binary(16)   not null,
    name                 varchar(255) not null,
    type                 varchar(40)  not null,
    state                varchar(20)  not null,
    expiration           datetime(6)  not null,
    tenant_id            varchar(255),
    total_shard_count    int,
    assigned_shard_index int,
    payload              longblob,
    primary key (id)
);
--rollback drop table hsearch_agent;
--rollback drop table hsearch_outbox_event;
