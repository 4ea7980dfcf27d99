--liquibase formatted sql

--changeset visit:036-days-of-all
--comment A month of the whole company is counted by day in an index, and so is what is overdue in it.
create index visit_days on visit (planned_start, id, planned_end, state, kind, branch_id, assignee_id);
drop index visit_time on visit;
create index visit_late on visit (state, planned_end, id, branch_id, kind, assignee_id);
drop index visit_open on visit;
--rollback create index visit_open on visit (state, planned_end);
--rollback drop index visit_late on visit;
--rollback create index visit_time on visit (planned_start);
--rollback drop index visit_days on visit;
