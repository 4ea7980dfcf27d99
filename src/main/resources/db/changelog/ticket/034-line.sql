--liquibase formatted sql

--changeset ticket:034-line
--comment How full the columns of a branch's board are, and since when somebody waits there, is answered by an index alone.
create index ticket_branch_line on ticket (branch_id, state, closed_at, opened_at, handler_id);
--rollback drop index ticket_branch_line on ticket;
