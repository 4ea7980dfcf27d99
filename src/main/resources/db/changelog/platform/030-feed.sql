--liquibase formatted sql

--changeset platform:030-feed
--comment What processes on the same database tell each other: written with the change itself, read in the order of the numbers.
create table feed_news (
    number bigint       not null auto_increment,
    at     datetime(6)  not null,
    origin binary(16)   not null,
    topic  varchar(200) not null,
    body   mediumtext   not null,
    primary key (number)
);
--rollback drop table feed_news;

--changeset platform:030-feed-index
--comment Records whose documents in the text index are no longer what the records are. Kept longer: an index may be away for a weekend.
create table feed_index (
    number bigint       not null auto_increment,
    at     datetime(6)  not null,
    origin binary(16)   not null,
    topic  varchar(200) not null,
    body   mediumtext   not null,
    primary key (number)
);
--rollback drop table feed_index;
