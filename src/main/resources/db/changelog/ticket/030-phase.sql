--liquibase formatted sql

--changeset ticket:030-phase
--comment Open tickets are listed with those that only wait for the customer's word last: an order that an index keeps. The
--comment columns that the data scope asks for stand in it too, so that counting and far pages need not read the tickets.
alter table ticket add column phase tinyint generated always as (case
    when state in ('NEW', 'CONFIRMED', 'CLASSIFIED', 'ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ON_HOLD') then 0
    when state in ('RESOLVED', 'NOTIFIED') then 1 else 2 end) stored;
create index ticket_phase on ticket (phase, due_at, id, branch_id, handler_id);
create index ticket_branch_phase on ticket (branch_id, phase, due_at, id, handler_id);
--rollback drop index ticket_branch_phase on ticket;
--rollback drop index ticket_phase on ticket;
--rollback alter table ticket drop column phase;

--changeset ticket:030-board
--comment The first cards of a column are a piece of an index, and a column is counted without reading its tickets.
create index ticket_branch_state on ticket (branch_id, state, due_at);
create index ticket_line_opened on ticket (state, closed_at, opened_at, branch_id, handler_id);
drop index ticket_line on ticket;
--rollback create index ticket_line on ticket (state, closed_at);
--rollback drop index ticket_line_opened on ticket;
--rollback drop index ticket_branch_state on ticket;

--changeset ticket:030-far
--comment Far pages find their tickets' ids in the index alone.
create index ticket_opened_scope on ticket (opened_at, id, branch_id, handler_id);
create index ticket_branch_opened on ticket (branch_id, opened_at, id, handler_id);
drop index ticket_opened on ticket;
drop index ticket_of_branch on ticket;
--rollback create index ticket_of_branch on ticket (branch_id, opened_at);
--rollback create index ticket_opened on ticket (opened_at, id);
--rollback drop index ticket_branch_opened on ticket;
--rollback drop index ticket_opened_scope on ticket;
