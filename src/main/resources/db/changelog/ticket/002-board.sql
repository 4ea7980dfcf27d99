--liquibase formatted sql

--changeset ticket:002-board
--comment What stands on the board, the open line and what was closed lately, is a handful of ranges of this index.
create index ticket_line on ticket (state, closed_at);
--rollback drop index ticket_line on ticket;
